package coop.yakusoku.ejb.member;

import coop.yakusoku.domain.accesslog.AccessLine;
import coop.yakusoku.domain.accesslog.Deed;
import coop.yakusoku.domain.member.Declaration;
import coop.yakusoku.domain.member.MemberId;
import coop.yakusoku.domain.member.choice.Receipt;
import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.ejb.accesslog.AccessLog;
import coop.yakusoku.ejb.shared.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.Clock;
import java.time.LocalDate;
import org.hibernate.Session;

/**
 * Writes down what members refuse and agree to (W-2, 6.17). From the commit on every record and every list obeys, for the
 * database itself compares what is written here.
 */
@Stateless
@RolesAllowed({Roles.MEMBER_SERVICE, Roles.PROTECTION_OFFICER, Roles.PRIVACY_MANAGER})
public class MemberChoiceService {

    private static final String OBJECT = "select member_object(?, ?, ?, ?, ?, ?, ?)";
    private static final String NO_MORE = "select member_object_no_more(?, ?, ?, ?, ?, ?, ?)";
    private static final String ANSWER = "select member_answer(?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private final EntityManager entities;
    private final MemberGate gate;
    private final AccessLog log;
    private final Clock clock;

    protected MemberChoiceService() {
        this(null, null, null, null); // for the container's proxy
    }

    @Inject
    MemberChoiceService(EntityManager entities, MemberGate gate, AccessLog log, Clock clock) {
        this.entities = entities;
        this.gate = gate;
        this.log = log;
        this.clock = clock;
    }

    /**
     * 利用の拒否 of a purpose.
     *
     * @throws RuleViolation {@code member.already-objected}, {@code member.unknown-purpose}, {@code
     *     shared.unknown-record}, and what {@link Receipt#refuseForObjection} refuses
     */
    public Writing object(RecordObjection command) {
        command.receipt().refuseForObjection(LocalDate.now(clock));
        return write(command.purpose(), command.member(), Deed.OBJECTION, command.refused(), OBJECT, objection(command));
    }

    /**
     * The member takes an objection back.
     *
     * @throws RuleViolation {@code member.not-objected}, and as {@link #object}
     */
    public Writing objectNoMore(RecordObjection command) {
        command.receipt().refuseForObjection(LocalDate.now(clock));
        return write(
                command.purpose(), command.member(), Deed.OBJECTION, command.refused() + " off", NO_MORE, objection(command));
    }

    /**
     * 同意, its refusal, its withdrawal.
     *
     * @throws RuleViolation {@code member.object-instead} when the member's notice names the purpose, so that only an
     *     objection closes it; {@code member.unknown-purpose}, {@code shared.unknown-record}, and what {@link
     *     Receipt#refuseForConsent} refuses
     */
    public Writing answer(RecordAnswer command) {
        Receipt receipt = command.receipt();
        receipt.refuseForConsent(command.answer(), LocalDate.now(clock));
        Object[] arguments = {
            command.member().value(),
            command.asked(),
            command.kind().name(),
            command.answer().name(),
            receipt.method().name(),
            receipt.textVersion(),
            receipt.representative().name(),
            receipt.proof(),
            receipt.receivedOn()
        };
        String detail = command.asked() + " " + command.kind() + " " + command.answer();
        return write(command.purpose(), command.member(), Deed.CONSENT, detail, ANSWER, arguments);
    }

    private static Object[] objection(RecordObjection command) {
        Receipt receipt = command.receipt();
        return new Object[] {
            command.member().value(),
            command.refused(),
            receipt.method().name(),
            receipt.textVersion(),
            receipt.representative().name(),
            receipt.proof(),
            receipt.receivedOn()
        };
    }

    private Writing write(
            String purpose, MemberId member, Deed deed, String detail, String statement, Object[] arguments) {
        Declared declared = gate.declare(Declaration.of(purpose));
        if (!declared.granted()) {
            log.write(AccessLine.refusal(declared.actor(), purpose, member.value(), declared.refusal()));
            return new Writing.Declined(declared.refusal());
        }
        String no = call(statement, arguments);
        if (no != null) {
            throw new RuleViolation(no.equals("unknown-record") ? "shared.unknown-record" : "member." + no);
        }
        log.write(AccessLine.about(deed, declared.actor(), purpose, member.value(), detail));
        return new Writing.Written();
    }

    private String call(String function, Object[] arguments) {
        return entities.unwrap(Session.class).doReturningWork(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(function)) {
                for (int place = 0; place < arguments.length; place++) {
                    statement.setObject(place + 1, arguments[place]);
                }
                try (ResultSet row = statement.executeQuery()) {
                    row.next();
                    return row.getString(1);
                }
            }
        });
    }
}
