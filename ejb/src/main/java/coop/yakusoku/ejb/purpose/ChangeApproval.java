package coop.yakusoku.ejb.purpose;

import coop.yakusoku.domain.purpose.Cases;
import coop.yakusoku.domain.purpose.ChangeId;
import coop.yakusoku.domain.purpose.ChangeState;
import coop.yakusoku.domain.purpose.ChangeWords;
import coop.yakusoku.domain.purpose.Purpose;
import coop.yakusoku.domain.purpose.PurposeChange;
import coop.yakusoku.domain.purpose.PurposeId;
import coop.yakusoku.domain.purpose.PurposeKind;
import coop.yakusoku.domain.purpose.PurposeVersion;
import coop.yakusoku.domain.purpose.PurposeWords;
import coop.yakusoku.domain.purpose.Purposes;
import coop.yakusoku.domain.purpose.Relevance;
import coop.yakusoku.domain.purpose.VersionId;
import coop.yakusoku.domain.shared.JapaneseText;
import coop.yakusoku.domain.shared.RecordRef;
import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.domain.workflow.Content;
import coop.yakusoku.ejb.workflow.Decision;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * A change of a purpose as something to approve. Beyond relevance the decision makes the new use a purpose of its own, with
 * its own place in the masks, which nobody's notice names: only answers let persons into it. Which items it may use stays
 * with the matrix, where its column is empty until an edition fills it.
 */
@ApplicationScoped
class ChangeApproval extends PurposeApproval {

    /** After P1 to P7. */
    private static final int SORT = 280;

    private final Cases cases;
    private final Purposes purposes;
    private final Coming coming;

    protected ChangeApproval() {
        this(null, null, null, null); // for the container's proxy
    }

    @Inject
    ChangeApproval(Cases cases, Purposes purposes, PurposeDesk desk, Coming coming) {
        super(PurposeRecords.CHANGE, desk);
        this.cases = cases;
        this.purposes = purposes;
        this.coming = coming;
    }

    @Override
    List<Head> heads(Set<UUID> ids) {
        return ids.stream()
                .map(ChangeId::new)
                .map(cases::find)
                .flatMap(it -> it.stream())
                .map(ChangeApproval::head)
                .toList();
    }

    private static Head head(PurposeChange change) {
        ChangeWords words = change.words();
        Content content = Content.of()
                .add("", "field.number", change.number())
                .add("", "field.title", words.title())
                .add("", "field.from", words.from())
                .add("", "field.newWords", words.newWords())
                .add("", "field.newItems", words.newItems())
                .add("", "field.sameBusiness", change.review().sameBusiness() ? "○" : "×")
                .add("", "field.foreseeable", change.review().foreseeable() ? "○" : "×")
                .add("", "field.noBurden", change.review().noBurden() ? "○" : "×")
                .add("", "field.testReason", change.review().reason())
                .add("", "field.outcome", "Relevance." + change.outcome())
                .add("", "field.affected", change.affected())
                .add("", "field.notice", words.notice())
                .add("", "field.answerBy", words.answerBy())
                .add("", "field.effectiveOn", words.effectiveOn())
                .done();
        return new Head(
                change.id().value(),
                change.organization(),
                null,
                change.number() + " " + words.title(),
                "/purpose/change.xhtml?id=" + change.id() + "&tab=approvals",
                change.state() == ChangeState.COUNTED,
                content);
    }

    /** @throws RuleViolation {@code purpose.change-not-counted} */
    @Override
    public void refuseUnlessReady(Collection<RecordRef> records) {
        for (RecordRef record : records) {
            if (change(record).state() != ChangeState.COUNTED) {
                throw new RuleViolation("purpose.change-not-counted");
            }
        }
    }

    @Override
    public void approved(RecordRef record, Decision decision) {
        PurposeChange change = change(record);
        if (change.outcome() == Relevance.RELATED) {
            change.approve(null);
            return;
        }
        Purpose purpose = new Purpose(
                PurposeId.next(), change.number(), PurposeKind.MEMBER, "W-2b", SORT);
        purpose.take(purposes.nextBit());
        purposes.add(purpose);
        PurposeVersion version = new PurposeVersion(VersionId.next(), purpose.id(), 1);
        ChangeWords words = change.words();
        String name = JapaneseText.cut(100, words.title());
        version.write(
                new PurposeWords(name, change.number(), words.newWords(), words.newWords(), Set.of(), Set.of(), ""),
                JapaneseText.cut(500, change.review().reason()),
                words.effectiveOn(),
                null,
                decision.by(),
                decision.at());
        version.approve();
        purposes.add(version);
        change.approve(purpose.code());
        coming.bringIntoForce();
    }

    private PurposeChange change(RecordRef record) {
        return cases.find(new ChangeId(record.id())).orElseThrow(PurposeDesk::unknown);
    }
}
