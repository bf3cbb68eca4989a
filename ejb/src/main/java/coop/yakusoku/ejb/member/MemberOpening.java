package coop.yakusoku.ejb.member;

import coop.yakusoku.domain.accesslog.AccessLine;
import coop.yakusoku.domain.member.Declaration;
import coop.yakusoku.domain.member.MemberId;
import coop.yakusoku.domain.member.MemberItem;
import coop.yakusoku.ejb.accesslog.AccessLog;
import coop.yakusoku.ejb.shared.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;

/** Opens the record of one member for a purpose. Reading and its line in the log are one transaction, committed on return. */
@Stateless
@RolesAllowed({Roles.MEMBER_SERVICE, Roles.PROTECTION_OFFICER, Roles.PRIVACY_MANAGER, Roles.CPO})
public class MemberOpening {

    private final MemberGate gate;
    private final MemberRecords records;
    private final AccessLog log;

    protected MemberOpening() {
        this(null, null, null); // for the container's proxy
    }

    @Inject
    public MemberOpening(MemberGate gate, MemberRecords records, AccessLog log) {
        this.gate = gate;
        this.records = records;
        this.log = log;
    }

    /** Opens what the purpose needs, with the masked items masked. */
    public Opening open(MemberId member, String purpose) {
        Optional<MemberRecords.Accepted> opened = records.open(member, purpose);
        if (opened.isEmpty()) {
            return decline(member, purpose);
        }
        log.write(AccessLine.view(gate.actor(opened.get().role()), purpose, member.value()));
        return new Opening.Opened(opened.get().data());
    }

    private Opening decline(MemberId member, String purpose) {
        Declared declared = gate.declare(Declaration.of(purpose));
        String code = declared.granted() ? records.refusal(member) : declared.refusal();
        log.write(AccessLine.refusal(declared.actor(), purpose, member.value(), code));
        return new Opening.Declined(member, purpose, code);
    }

    /** Shows one item in clear, for the purpose the record was opened for; a read of its own in the log. */
    public Revealing reveal(MemberId member, String purpose, MemberItem item) {
        Declared declared = gate.declare(Declaration.of(purpose));
        Optional<MemberData.Shown> shown =
                declared.granted() ? records.clear(member, item) : Optional.empty();

        if (shown.isEmpty()) {
            String code = declared.granted() ? records.withheld(member) : declared.refusal();
            log.write(AccessLine.refusal(declared.actor(), purpose, member.value(), code));
            return new Revealing.Withheld(code);
        }
        log.write(AccessLine.reveal(declared.actor(), purpose, member.value(), item.code()));
        return new Revealing.Revealed(shown.get());
    }
}
