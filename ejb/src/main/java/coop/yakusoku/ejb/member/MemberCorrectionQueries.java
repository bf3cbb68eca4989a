package coop.yakusoku.ejb.member;

import coop.yakusoku.domain.accesslog.AccessLine;
import coop.yakusoku.domain.accesslog.Deed;
import coop.yakusoku.domain.member.Declaration;
import coop.yakusoku.domain.member.MemberId;
import coop.yakusoku.ejb.accesslog.AccessLog;
import coop.yakusoku.ejb.shared.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** Reads what was confirmed and corrected of a member, for a purpose and with a line in the log. */
@Stateless
@RolesAllowed({Roles.MEMBER_SERVICE, Roles.PROTECTION_OFFICER, Roles.PRIVACY_MANAGER})
public class MemberCorrectionQueries {

    private final MemberGate gate;
    private final MemberCorrections corrections;
    private final AccessLog log;

    protected MemberCorrectionQueries() {
        this(null, null, null); // for the container's proxy
    }

    @Inject
    MemberCorrectionQueries(MemberGate gate, MemberCorrections corrections, AccessLog log) {
        this.gate = gate;
        this.corrections = corrections;
        this.log = log;
    }

    /** The newest first; none when the purpose is declined or shows nobody, which the log says then. */
    public List<Verification> of(MemberId member, String purpose) {
        Declared declared = gate.declare(Declaration.of(purpose));
        if (!declared.granted()) {
            log.write(AccessLine.refusal(declared.actor(), purpose, member.value(), declared.refusal()));
            return List.of();
        }
        log.write(AccessLine.about(Deed.VIEW, declared.actor(), purpose, member.value(), "corrections"));
        return corrections.of(member);
    }
}
