package coop.yakusoku.ejb.purpose;

import coop.yakusoku.domain.organization.OrganizationId;
import coop.yakusoku.domain.organization.Scope;
import coop.yakusoku.domain.purpose.Cases;
import coop.yakusoku.domain.purpose.ChangeId;
import coop.yakusoku.domain.purpose.ChangeState;
import coop.yakusoku.domain.purpose.ConsentAnswer;
import coop.yakusoku.domain.purpose.PurposeChange;
import coop.yakusoku.domain.purpose.Relevance;
import coop.yakusoku.domain.shared.RecordRef;
import coop.yakusoku.ejb.shared.FieldChange;
import coop.yakusoku.ejb.shared.FieldHistory;
import coop.yakusoku.ejb.shared.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Reads changes of purposes. */
@Stateless
@RolesAllowed({Roles.CPO, Roles.PRIVACY_MANAGER, Roles.PROTECTION_OFFICER, Roles.MEMBER_SERVICE, Roles.AUDITOR})
public class ChangeQueries {

    private static final String ROWS = """
            select c.id, c.number, c.title, o.name, c.from_code, c.outcome, c.state, c.affected, c.answer_by,
                (select count(*) from purpose_change_answer a where a.change_id = c.id and a.answer <> 'NONE'),
                c.organization_id
            from purpose_change c join organization_organization o on o.organization_id = c.organization_id
            where c.state <> 'DROPPED' order by c.number desc
            """;

    private final EntityManager entities;
    private final Cases cases;
    private final ChangeAnswers answers;
    private final PurposeDesk desk;
    private final PurposeRecords records;
    private final FieldHistory history;

    protected ChangeQueries() {
        this(null, null, null, null, null, null); // for the container's proxy
    }

    @Inject
    ChangeQueries(
            EntityManager entities,
            Cases cases,
            ChangeAnswers answers,
            PurposeDesk desk,
            PurposeRecords records,
            FieldHistory history) {
        this.entities = entities;
        this.cases = cases;
        this.answers = answers;
        this.desk = desk;
        this.records = records;
        this.history = history;
    }

    /** Those the caller may see, the newest first. */
    @SuppressWarnings("unchecked")
    public List<ChangeRow> changes() {
        Scope reading = desk.reading();
        List<Object[]> rows = entities.createNativeQuery(ROWS).getResultList();
        return rows.stream()
                .filter(it -> reading.covers(new OrganizationId((UUID) it[10]), null))
                .map(it -> new ChangeRow(
                        new ChangeId((UUID) it[0]),
                        (String) it[1],
                        (String) it[2],
                        (String) it[3],
                        (String) it[4],
                        it[5] == null ? null : Relevance.valueOf((String) it[5]),
                        ChangeState.valueOf((String) it[6]),
                        it[7] == null ? null : ((Number) it[7]).longValue(),
                        PurposeDesk.day(it[8]),
                        ((Number) it[9]).longValue()))
                .toList();
    }

    /** @throws RuleViolation {@code shared.unknown-record} */
    public ChangeDetail change(ChangeId id) {
        PurposeChange change = readable(id);
        Map<ConsentAnswer, Long> tally = answers.tally(id);
        return new ChangeDetail(
                id,
                change.organization(),
                change.words(),
                change.review(),
                change.outcome(),
                change.state(),
                change.newPurpose().orElse(null),
                change.affected(),
                change.announcedOn(),
                change.closedOn(),
                tally.getOrDefault(ConsentAnswer.AGREED, 0L),
                tally.getOrDefault(ConsentAnswer.REFUSED, 0L),
                tally.getOrDefault(ConsentAnswer.NONE, 0L),
                records.head(new RecordRef(PurposeRecords.CHANGE, id.value())).orElseThrow(PurposeDesk::unknown),
                desk.keeping().covers(change.organization(), null),
                change.version());
    }

    /** Who changed what, newest first. */
    public List<FieldChange> history(ChangeId id) {
        readable(id);
        return history.of(PurposeChange.class, id);
    }

    /** The organisations whose purposes the caller may change. */
    public Scope keeping() {
        return desk.keeping();
    }

    private PurposeChange readable(ChangeId id) {
        return cases.find(id)
                .filter(it -> desk.reading().covers(it.organization(), null))
                .orElseThrow(PurposeDesk::unknown);
    }
}
