package coop.yakusoku.ejb.purpose;

import coop.yakusoku.domain.purpose.AnswerCapacity;
import coop.yakusoku.domain.purpose.AnswerMethod;
import coop.yakusoku.domain.purpose.ChangeId;
import coop.yakusoku.domain.purpose.ConsentAnswer;
import coop.yakusoku.domain.purpose.PurposeChange;
import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.ejb.organization.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The answers to changes of purposes: kept here by id, and passed on to whoever keeps the persons' data. */
@ApplicationScoped
class ChangeAnswers {

    private static final String KEEP = """
            insert into purpose_change_answer (change_id, person_id, answer, method, capacity, answered_on, edition, proof,
                recorded_by, recorded_at)
            values (:change, :person, :answer, :method, :capacity, :on, :edition, :proof, :by, :at)
            on conflict (change_id, person_id) do update set answer = excluded.answer, method = excluded.method,
                capacity = excluded.capacity, answered_on = excluded.answered_on, edition = excluded.edition,
                proof = excluded.proof, recorded_by = excluded.recorded_by, recorded_at = excluded.recorded_at
            """;

    private final EntityManager entities;
    private final Instance<PurposePersons> persons;
    private final Caller caller;
    private final Clock clock;

    protected ChangeAnswers() {
        this(null, null, null, null); // for the container's proxy
    }

    @Inject
    ChangeAnswers(EntityManager entities, Instance<PurposePersons> persons, Caller caller, Clock clock) {
        this.entities = entities;
        this.persons = persons;
        this.caller = caller;
        this.clock = clock;
    }

    /** @throws RuleViolation {@code purpose.no-persons} where no context keeps persons */
    PurposePersons persons() {
        if (persons.isUnsatisfied()) {
            throw new RuleViolation("purpose.no-persons");
        }
        return persons.get();
    }

    /**
     * Records one answer; a later one takes the place of an earlier one.
     *
     * @throws RuleViolation {@code purpose.answer-without-proof}, {@code purpose.method-without-answer}, and what {@link
     *     PurposeChange#refuseAnswer} refuses
     */
    void record(
            PurposeChange change,
            UUID person,
            ConsentAnswer answer,
            AnswerMethod method,
            AnswerCapacity capacity,
            LocalDate on,
            String proof) {
        change.refuseAnswer(on, LocalDate.now(clock));
        String kept = proof == null ? "" : proof.strip();
        if (answer == ConsentAnswer.AGREED && kept.isEmpty() || capacity != AnswerCapacity.SELF && kept.isEmpty()) {
            throw new RuleViolation("purpose.answer-without-proof");
        }
        if ((answer == ConsentAnswer.NONE) != (method == AnswerMethod.NONE)) {
            throw new RuleViolation("purpose.method-without-answer");
        }
        entities.createNativeQuery(KEEP)
                .setParameter("change", change.id().value())
                .setParameter("person", person)
                .setParameter("answer", answer.name())
                .setParameter("method", method.name())
                .setParameter("capacity", capacity.name())
                .setParameter("on", on)
                .setParameter("edition", change.noticeEdition())
                .setParameter("proof", kept)
                .setParameter("by", caller.staff().value())
                .setParameter("at", clock.instant().atOffset(ZoneOffset.UTC))
                .executeUpdate();
        persons().answered(new PurposePersons.Answered(
                person,
                change.words().from(),
                change.newPurpose().orElseThrow(),
                answer,
                method,
                capacity,
                change.number() + "-" + change.noticeEdition(),
                kept,
                on));
    }

    /** How many answered what. */
    Map<ConsentAnswer, Long> tally(ChangeId id) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows = entities.createNativeQuery(
                        "select answer, count(*) from purpose_change_answer where change_id = :id group by answer")
                .setParameter("id", id.value())
                .getResultList();
        Map<ConsentAnswer, Long> tally = new EnumMap<>(ConsentAnswer.class);
        rows.forEach(it -> tally.put(ConsentAnswer.valueOf((String) it[0]), ((Number) it[1]).longValue()));
        return tally;
    }

    /** What a person answered so far; null for nothing. */
    ConsentAnswer of(ChangeId id, UUID person) {
        List<?> found = entities.createNativeQuery(
                        "select answer from purpose_change_answer where change_id = :id and person_id = :person")
                .setParameter("id", id.value())
                .setParameter("person", person)
                .getResultList();
        return found.isEmpty() ? null : ConsentAnswer.valueOf((String) found.get(0));
    }
}
