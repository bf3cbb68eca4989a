package coop.yakusoku.ejb.purpose;

import coop.yakusoku.domain.purpose.Cases;
import coop.yakusoku.domain.purpose.Codes;
import coop.yakusoku.domain.purpose.JointUse;
import coop.yakusoku.domain.purpose.JointUseId;
import coop.yakusoku.domain.purpose.JointUseState;
import coop.yakusoku.domain.purpose.JointUseWords;
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

/** An edition of the notice of joint use as something to approve. Publishing it is another deed, and has its own rules. */
@ApplicationScoped
class JointUseApproval extends PurposeApproval {

    private final Cases cases;

    protected JointUseApproval() {
        this(null, null); // for the container's proxy
    }

    @Inject
    JointUseApproval(Cases cases, PurposeDesk desk) {
        super(PurposeRecords.JOINT_USE, desk);
        this.cases = cases;
    }

    @Override
    List<Head> heads(Set<UUID> ids) {
        return ids.stream()
                .map(JointUseId::new)
                .map(cases::find)
                .flatMap(it -> it.stream())
                .map(this::head)
                .toList();
    }

    private Head head(JointUse edition) {
        JointUseWords words = edition.words();
        Content content = Content.of()
                .add("", "field.number", edition.number())
                .add("", "field.items", Codes.join(words.items().stream().sorted().toList()))
                .add("", "field.users", Codes.join(words.users().stream().map(Enum::name).sorted().toList()))
                .add("", "field.userWords", words.userWords())
                .add("", "field.purposes", Codes.join(words.purposes().stream().sorted().toList()))
                .add("", "field.bodyName", words.bodyName())
                .add("", "field.bodyAddress", words.bodyAddress())
                .add("", "field.representative", words.representative())
                .add("", "field.contact", words.contact())
                .add("", "field.requirements", words.requirements())
                .add("", "field.safeguards", words.safeguards())
                .add("", "field.endProcedure", words.endProcedure())
                .add("", "field.ground", edition.ground().map(it -> "ChangeGround." + it).orElse(""))
                .add("", "field.reason", edition.reason())
                .add("", "field.startsOn", edition.startsOn())
                .done();
        return new Head(
                edition.id().value(),
                desk().federation(),
                null,
                "JU-" + edition.number() + " " + words.bodyName(),
                "/purpose/joint-use.xhtml?id=" + edition.id() + "&tab=approvals",
                edition.state() == JointUseState.DRAFT,
                content);
    }

    /** @throws RuleViolation {@code purpose.joint-without-address} */
    @Override
    public void refuseUnlessReady(Collection<RecordRef> records) {
        records.forEach(it -> edition(it).refuseIncomplete());
    }

    @Override
    public void approved(RecordRef record, Decision decision) {
        edition(record).approve();
    }

    private JointUse edition(RecordRef record) {
        return cases.find(new JointUseId(record.id())).orElseThrow(PurposeDesk::unknown);
    }
}
