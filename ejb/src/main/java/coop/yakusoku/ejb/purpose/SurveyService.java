package coop.yakusoku.ejb.purpose;

import coop.yakusoku.domain.purpose.Cases;
import coop.yakusoku.domain.purpose.Item;
import coop.yakusoku.domain.purpose.Purposes;
import coop.yakusoku.domain.purpose.Survey;
import coop.yakusoku.domain.purpose.SurveyId;
import coop.yakusoku.domain.shared.RecordRef;
import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.domain.workflow.ApprovalStanding;
import coop.yakusoku.ejb.organization.Caller;
import coop.yakusoku.ejb.shared.Roles;
import coop.yakusoku.ejb.shared.Versions;
import coop.yakusoku.ejb.workflow.Approvals;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;

/** Keeps surveys (T-1-d): each has its own purpose, a period, and a last day of use. */
@Stateless
@RolesAllowed({Roles.PRIVACY_MANAGER, Roles.PROTECTION_OFFICER})
public class SurveyService {

    private final Cases cases;
    private final Purposes purposes;
    private final PurposeDesk desk;
    private final Coming coming;
    private final Approvals approvals;
    private final Versions versions;
    private final Caller caller;
    private final Clock clock;

    protected SurveyService() {
        this(null, null, null, null, null, null, null, null); // for the container's proxy
    }

    @Inject
    SurveyService(
            Cases cases,
            Purposes purposes,
            PurposeDesk desk,
            Coming coming,
            Approvals approvals,
            Versions versions,
            Caller caller,
            Clock clock) {
        this.cases = cases;
        this.purposes = purposes;
        this.desk = desk;
        this.coming = coming;
        this.approvals = approvals;
        this.versions = versions;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Drafts a survey, or changes the draft.
     *
     * @throws RuleViolation {@code purpose.not-your-department}, {@code purpose.unknown-item}, {@code
     *     purpose.special-care-survey} for items that need special care or are the My Number, {@code purpose.submitted},
     *     {@code shared.changed-meanwhile}, {@code purpose.not-a-draft}
     */
    public SurveyId write(WriteSurvey command) {
        refuseItems(command.words().items());
        Survey survey;
        if (command.survey() == null) {
            desk.refuseUnlessKept(command.organization(), command.department());
            survey = new Survey(SurveyId.next(), command.organization(), command.department(), desk.nextNumber("SV"));
            survey.write(command.words(), caller.staff(), clock.instant());
            cases.add(survey);
        } else {
            survey = kept(command.survey(), command.seenVersion());
            refuseSubmitted(survey.id());
            survey.write(command.words(), caller.staff(), clock.instant());
        }
        return survey.id();
    }

    private void refuseItems(Set<String> codes) {
        var known = purposes.items().stream().collect(Collectors.toMap(Item::code, Item::flags));
        for (String code : codes) {
            if (!known.containsKey(code)) {
                throw new RuleViolation("purpose.unknown-item", code);
            }
            if (known.get(code).specialCare() || known.get(code).myNumber()) {
                throw new RuleViolation("purpose.special-care-survey");
            }
        }
    }

    /** @throws RuleViolation {@code purpose.not-a-draft}, {@code purpose.submitted}, {@code shared.changed-meanwhile} */
    public void drop(SurveyId id, long seenVersion) {
        Survey survey = kept(id, seenVersion);
        refuseSubmitted(id);
        survey.drop(caller.staff(), clock.instant());
    }

    /**
     * The answers were destroyed; the purpose ends with it.
     *
     * @throws RuleViolation what {@link Survey#dispose} refuses, {@code shared.changed-meanwhile}
     */
    public void dispose(SurveyId id, long seenVersion, LocalDate on) {
        kept(id, seenVersion).dispose(on, LocalDate.now(clock), caller.staff(), clock.instant());
        coming.bringIntoForce();
    }

    private Survey kept(SurveyId id, long seenVersion) {
        Survey survey = cases.find(id).orElseThrow(PurposeDesk::unknown);
        desk.refuseUnlessKept(survey.organization(), survey.department());
        versions.check(seenVersion, survey.version(), Survey.class, id);
        return survey;
    }

    private void refuseSubmitted(SurveyId id) {
        RecordRef ref = new RecordRef(PurposeRecords.SURVEY, id.value());
        if (approvals.standing(ref) == ApprovalStanding.IN_PROGRESS) {
            throw new RuleViolation("purpose.submitted");
        }
    }
}
