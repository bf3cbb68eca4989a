package coop.yakusoku.ejb.member;

import coop.yakusoku.domain.member.Declaration;
import coop.yakusoku.domain.member.MemberId;
import coop.yakusoku.domain.member.choice.Answer;
import coop.yakusoku.domain.member.choice.ChoiceMethod;
import coop.yakusoku.domain.member.choice.ConsentKind;
import coop.yakusoku.domain.member.choice.Receipt;
import coop.yakusoku.domain.member.choice.Representative;
import coop.yakusoku.domain.organization.OrganizationId;
import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.ejb.purpose.PurposePersons;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The members a change of purpose is about (W-2b). Whoever counts them, finds them or records their answers does it under the
 * purpose they were told, with the duty for it, and leaves the lines in the log that everybody leaves.
 */
@ApplicationScoped
class MembersOfPurpose implements PurposePersons {

    private final EntityManager entities;
    private final MemberGate gate;
    private final MemberChoiceService choices;

    protected MembersOfPurpose() {
        this(null, null, null); // for the container's proxy
    }

    @Inject
    MembersOfPurpose(EntityManager entities, MemberGate gate, MemberChoiceService choices) {
        this.entities = entities;
        this.gate = gate;
        this.choices = choices;
    }

    @Override
    public long affected(OrganizationId organization, String purpose) {
        declare(organization, purpose);
        Number persons = (Number) entities.createNativeQuery(
                        "select count(*) from member_record where organization_id = :organization")
                .setParameter("organization", organization.value())
                .getSingleResult();
        return persons.longValue();
    }

    @Override
    public Map<String, UUID> find(OrganizationId organization, String purpose, Collection<String> numbers) {
        declare(organization, purpose);
        @SuppressWarnings("unchecked")
        List<Object[]> rows = entities.createNativeQuery(
                        "select number, id from member_record where organization_id = :organization and number in (:numbers)")
                .setParameter("organization", organization.value())
                .setParameter("numbers", numbers)
                .getResultList();
        Map<String, UUID> found = new HashMap<>();
        rows.forEach(it -> found.put((String) it[0], (UUID) it[1]));
        return found;
    }

    @Override
    public void answered(Answered answer) {
        Receipt receipt = new Receipt(
                method(answer),
                answer.text(),
                Representative.valueOf(answer.capacity().name()),
                answer.proof(),
                answer.on());
        Writing written = choices.answer(new RecordAnswer(
                new MemberId(answer.person()),
                answer.told(),
                answer.asked(),
                ConsentKind.PURPOSE_CHANGE,
                said(answer),
                receipt));
        if (written instanceof Writing.Declined declined) {
            throw new RuleViolation("purpose.no-duty", answer.told(), declined.code());
        }
    }

    private static Answer said(Answered answer) {
        return switch (answer.answer()) {
            case AGREED -> Answer.CONSENT;
            case REFUSED -> Answer.REFUSED;
            case NONE -> Answer.NO_ANSWER;
        };
    }

    private static ChoiceMethod method(Answered answer) {
        return switch (answer.method()) {
            case PAPER, NONE -> ChoiceMethod.WRITTEN;
            case ONLINE -> ChoiceMethod.WEB;
            case ORAL -> ChoiceMethod.TELEPHONE;
        };
    }

    private void declare(OrganizationId organization, String purpose) {
        Declared declared = gate.declare(new Declaration(purpose, null, organization));
        if (!declared.granted()) {
            throw new RuleViolation("purpose.no-duty", purpose, declared.refusal());
        }
    }
}
