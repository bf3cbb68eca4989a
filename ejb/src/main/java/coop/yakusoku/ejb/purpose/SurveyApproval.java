package coop.yakusoku.ejb.purpose;

import coop.yakusoku.domain.purpose.Cases;
import coop.yakusoku.domain.purpose.Codes;
import coop.yakusoku.domain.purpose.Purpose;
import coop.yakusoku.domain.purpose.PurposeId;
import coop.yakusoku.domain.purpose.PurposeKind;
import coop.yakusoku.domain.purpose.PurposeVersion;
import coop.yakusoku.domain.purpose.PurposeWords;
import coop.yakusoku.domain.purpose.Purposes;
import coop.yakusoku.domain.purpose.Survey;
import coop.yakusoku.domain.purpose.SurveyId;
import coop.yakusoku.domain.purpose.SurveyState;
import coop.yakusoku.domain.purpose.SurveyWords;
import coop.yakusoku.domain.purpose.VersionId;
import coop.yakusoku.domain.shared.JapaneseText;
import coop.yakusoku.domain.shared.RecordRef;
import coop.yakusoku.domain.workflow.Content;
import coop.yakusoku.ejb.workflow.Decision;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** A survey as something to approve. The decision gives it a purpose of its own, in force until the last day of use. */
@ApplicationScoped
class SurveyApproval extends PurposeApproval {

    /** After the purposes of the notice. */
    private static final int SORT = 500;

    private final Cases cases;
    private final Purposes purposes;
    private final Coming coming;

    protected SurveyApproval() {
        this(null, null, null, null); // for the container's proxy
    }

    @Inject
    SurveyApproval(Cases cases, Purposes purposes, PurposeDesk desk, Coming coming) {
        super(PurposeRecords.SURVEY, desk);
        this.cases = cases;
        this.purposes = purposes;
        this.coming = coming;
    }

    @Override
    List<Head> heads(Set<UUID> ids) {
        return ids.stream()
                .map(SurveyId::new)
                .map(cases::find)
                .flatMap(it -> it.stream())
                .map(SurveyApproval::head)
                .toList();
    }

    private static Head head(Survey survey) {
        SurveyWords words = survey.words();
        Content content = Content.of()
                .add("", "field.number", survey.number())
                .add("", "field.name", words.name())
                .add("", "field.words", words.words())
                .add("", "field.criteria", words.criteria())
                .add("", "field.scope", words.scope())
                .add("", "field.items", Codes.join(words.items()))
                .add("", "field.named", words.named() ? "○" : "")
                .add("", "field.startsOn", words.startsOn())
                .add("", "field.endsOn", words.endsOn())
                .add("", "field.useEndsOn", words.useEndsOn())
                .add("", "field.disposeBy", words.disposeBy())
                .done();
        return new Head(
                survey.id().value(),
                survey.organization(),
                survey.department(),
                survey.number() + " " + words.name(),
                "/purpose/survey.xhtml?id=" + survey.id() + "&tab=approvals",
                survey.state() == SurveyState.DRAFT,
                content);
    }

    @Override
    public void approved(RecordRef record, Decision decision) {
        Survey survey = cases.find(new SurveyId(record.id())).orElseThrow(PurposeDesk::unknown);
        SurveyWords words = survey.words();
        Purpose purpose = new Purpose(PurposeId.next(), survey.number(), PurposeKind.SURVEY, "T-1-d", SORT);
        purpose.take(purposes.nextBit());
        purposes.add(purpose);
        PurposeVersion version = new PurposeVersion(VersionId.next(), purpose.id(), 1);
        version.write(
                new PurposeWords(
                        JapaneseText.cut(100, words.name()),
                        survey.number(),
                        words.words(),
                        words.words(),
                        Set.of(),
                        Set.of(),
                        words.scope()),
                JapaneseText.cut(500, words.scope()),
                words.startsOn(),
                words.useEndsOn(),
                decision.by(),
                decision.at());
        version.approve();
        purposes.add(version);
        survey.approve(purpose.code());
        coming.bringIntoForce();
    }
}
