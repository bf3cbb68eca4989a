package coop.yakusoku.ejb.purpose;

import coop.yakusoku.domain.organization.Scope;
import coop.yakusoku.domain.purpose.Survey;
import coop.yakusoku.domain.purpose.SurveyId;
import coop.yakusoku.domain.purpose.SurveyState;
import coop.yakusoku.domain.shared.RecordRef;
import coop.yakusoku.ejb.shared.FieldChange;
import coop.yakusoku.ejb.shared.FieldHistory;
import coop.yakusoku.ejb.shared.Roles;
import coop.yakusoku.ejb.shared.records.RecordHead;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads surveys. */
@Stateless
@RolesAllowed({Roles.CPO, Roles.PRIVACY_MANAGER, Roles.PROTECTION_OFFICER, Roles.MEMBER_SERVICE, Roles.AUDITOR})
public class SurveyQueries {

    private final EntityManager entities;
    private final PurposeDesk desk;
    private final PurposeRecords records;
    private final FieldHistory history;
    private final Clock clock;

    protected SurveyQueries() {
        this(null, null, null, null, null); // for the container's proxy
    }

    @Inject
    SurveyQueries(
            EntityManager entities, PurposeDesk desk, PurposeRecords records, FieldHistory history, Clock clock) {
        this.entities = entities;
        this.desk = desk;
        this.records = records;
        this.history = history;
        this.clock = clock;
    }

    /** Those the caller may see, the newest first; dropped ones left out. */
    public List<SurveyRow> surveys() {
        Scope reading = desk.reading();
        Scope keeping = desk.keeping();
        List<Survey> all = entities.createQuery(
                        "select s from Survey s where s.state <> DROPPED order by s.number desc", Survey.class)
                .getResultStream()
                .filter(it -> reading.covers(it.organization(), it.department()))
                .toList();
        Map<RecordRef, RecordHead> heads =
                records.heads(all.stream().map(SurveyQueries::ref).collect(Collectors.toSet()));
        return all.stream()
                .map(it -> row(it, heads.get(ref(it)), keeping.covers(it.organization(), it.department())))
                .toList();
    }

    private SurveyRow row(Survey survey, RecordHead head, boolean mayEdit) {
        LocalDate today = LocalDate.now(clock);
        return new SurveyRow(
                survey.id(),
                survey.department(),
                survey.number(),
                head == null ? "" : head.organization(),
                survey.purpose().orElse(null),
                survey.words(),
                survey.state(),
                survey.disposedOn(),
                survey.usableOn(today),
                survey.state() == SurveyState.APPROVED && survey.words().disposeBy().isBefore(today),
                mayEdit,
                survey.version());
    }

    private static RecordRef ref(Survey survey) {
        return new RecordRef(PurposeRecords.SURVEY, survey.id().value());
    }

    /** @throws RuleViolation {@code shared.unknown-record} */
    public SurveyRow survey(SurveyId id) {
        return surveys().stream().filter(it -> it.id().equals(id)).findFirst().orElseThrow(PurposeDesk::unknown);
    }

    /** The head of a survey's page. */
    public RecordHead head(SurveyId id) {
        return records.head(new RecordRef(PurposeRecords.SURVEY, id.value())).orElseThrow(PurposeDesk::unknown);
    }

    /** Who changed what, newest first. */
    public List<FieldChange> history(SurveyId id) {
        survey(id);
        return history.of(Survey.class, id);
    }
}
