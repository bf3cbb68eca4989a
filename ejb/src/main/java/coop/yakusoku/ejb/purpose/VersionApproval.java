package coop.yakusoku.ejb.purpose;

import coop.yakusoku.domain.purpose.Codes;
import coop.yakusoku.domain.purpose.Purpose;
import coop.yakusoku.domain.purpose.PurposeVersion;
import coop.yakusoku.domain.purpose.PurposeWords;
import coop.yakusoku.domain.purpose.Purposes;
import coop.yakusoku.domain.purpose.VersionId;
import coop.yakusoku.domain.purpose.VersionState;
import coop.yakusoku.domain.shared.RecordRef;
import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.domain.workflow.Content;
import coop.yakusoku.ejb.workflow.Decision;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * A version of a purpose as something to approve. The decision ends the version before it, and gives a new purpose of
 * members' data its place in the masks.
 */
@ApplicationScoped
class VersionApproval extends PurposeApproval {

    static final String KIND = "purpose.version";

    private final Purposes purposes;
    private final Coming coming;

    protected VersionApproval() {
        this(null, null, null); // for the container's proxy
    }

    @Inject
    VersionApproval(Purposes purposes, PurposeDesk desk, Coming coming) {
        super(KIND, desk);
        this.purposes = purposes;
        this.coming = coming;
    }

    @Override
    List<Head> heads(Set<UUID> ids) {
        return ids.stream()
                .map(VersionId::new)
                .map(purposes::find)
                .flatMap(it -> it.stream())
                .map(this::head)
                .toList();
    }

    private Head head(PurposeVersion version) {
        Purpose purpose = purposes.find(version.purpose()).orElseThrow(PurposeDesk::unknown);
        PurposeWords words = version.words();
        Content content = Content.of()
                .add("", "field.code", purpose.code())
                .add("", "field.number", version.number())
                .add("", "field.nameJa", words.nameJa())
                .add("", "field.nameEn", words.nameEn())
                .add("", "field.wordsJa", words.wordsJa())
                .add("", "field.wordsEn", words.wordsEn())
                .add("", "field.businesses", Codes.join(words.businesses()))
                .add("", "field.categories", Codes.join(words.categories()))
                .add("", "field.legalNote", words.legalNote())
                .add("", "field.reason", version.reason())
                .add("", "field.validFrom", version.validFrom())
                .done();
        return new Head(
                version.id().value(),
                desk().federation(),
                null,
                purpose.code() + " " + words.nameJa() + " (" + version.number() + ")",
                "/purpose/purpose.xhtml?id=" + purpose.id() + "&tab=approvals",
                version.state() == VersionState.DRAFT,
                content);
    }

    /** @throws RuleViolation {@code purpose.bits-exhausted}, {@code purpose.version-begins-too-early} */
    @Override
    public void approved(RecordRef record, Decision decision) {
        PurposeVersion version = purposes.find(new VersionId(record.id())).orElseThrow(PurposeDesk::unknown);
        Purpose purpose = purposes.find(version.purpose()).orElseThrow(PurposeDesk::unknown);
        purposes.versions(purpose.id()).stream()
                .filter(it -> it.state() == VersionState.APPROVED)
                .findFirst()
                .ifPresent(it -> it.endBefore(version.validFrom()));
        version.approve();
        if (purpose.needsBit()) {
            purpose.take(purposes.nextBit());
        }
        coming.bringIntoForce();
    }
}
