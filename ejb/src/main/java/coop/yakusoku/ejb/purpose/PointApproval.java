package coop.yakusoku.ejb.purpose;

import coop.yakusoku.domain.purpose.AcquisitionPoint;
import coop.yakusoku.domain.purpose.Codes;
import coop.yakusoku.domain.purpose.Item;
import coop.yakusoku.domain.purpose.Notice;
import coop.yakusoku.domain.purpose.NoticeState;
import coop.yakusoku.domain.purpose.PointDetails;
import coop.yakusoku.domain.purpose.PointId;
import coop.yakusoku.domain.purpose.PointItem;
import coop.yakusoku.domain.purpose.PointState;
import coop.yakusoku.domain.purpose.Points;
import coop.yakusoku.domain.purpose.Purposes;
import coop.yakusoku.domain.shared.RecordRef;
import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.domain.workflow.Content;
import coop.yakusoku.ejb.shared.Clocks;
import coop.yakusoku.ejb.workflow.Decision;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** An acquisition point with its newest notice as something to approve: what is asked, why, and what people are told. */
@ApplicationScoped
class PointApproval extends PurposeApproval {

    private final Points points;
    private final Purposes purposes;

    protected PointApproval() {
        this(null, null, null); // for the container's proxy
    }

    @Inject
    PointApproval(Points points, Purposes purposes, PurposeDesk desk) {
        super(PurposeRecords.POINT, desk);
        this.points = points;
        this.purposes = purposes;
    }

    @Override
    List<Head> heads(Set<UUID> ids) {
        Map<String, String> names = purposes.items().stream().collect(Collectors.toMap(Item::code, Item::nameJa));
        return ids.stream()
                .map(PointId::new)
                .map(points::find)
                .flatMap(it -> it.stream())
                .map(it -> head(it, names))
                .toList();
    }

    private Head head(AcquisitionPoint point, Map<String, String> names) {
        PointDetails details = point.details();
        Content.Builder content = Content.of()
                .add("", "field.number", point.number())
                .add("", "field.name", details.name())
                .add("", "field.channel", "AcquisitionChannel." + details.channel())
                .add("", "field.method", "AcquisitionMethod." + details.method())
                .add("", "field.noticeWay", "NoticeWay." + details.noticeWay())
                .add("", "field.categories", Codes.join(details.categories()))
                .add("", "field.purposes", Codes.join(details.purposes()))
                .add("", "field.posting", details.posting());
        details.checks().stream().sorted().forEach(it -> content.add("LegalityCheck." + it, "field.checks", "○"));
        for (PointItem item : details.items()) {
            String name = names.getOrDefault(item.item(), item.item());
            content.add(name, "field.required", item.required() ? "○" : "");
            content.add(name, "field.itemReason", item.reason());
            content.add(name, "field.consequence", item.consequence());
        }
        points.notices(point.id()).stream().findFirst().ifPresent(it -> content.add("", "field.noticeEdition", it.edition())
                .add("", "field.noticeTitle", it.title())
                .add("", "field.noticeText", it.text())
                .add("", "field.noticePurposes", Codes.join(it.purposes()))
                .add("", "field.noticeItems", it.items().stream()
                        .map(code -> names.getOrDefault(code, code))
                        .collect(Collectors.joining("、"))));
        return new Head(
                point.id().value(),
                point.organization(),
                point.department(),
                point.number() + " " + details.name(),
                "/purpose/point.xhtml?id=" + point.id() + "&tab=approvals",
                point.state() != PointState.LIVE && point.state() != PointState.ENDED,
                content.done());
    }

    /** @throws RuleViolation {@code purpose.point-without-notice}, {@code purpose.point-without-items} */
    @Override
    public void refuseUnlessReady(Collection<RecordRef> records) {
        for (RecordRef record : records) {
            PointId id = new PointId(record.id());
            AcquisitionPoint point = points.find(id).orElseThrow(PurposeDesk::unknown);
            if (points.notices(id).isEmpty()) {
                throw new RuleViolation("purpose.point-without-notice");
            }
            if (point.details().items().isEmpty()) {
                throw new RuleViolation("purpose.point-without-items");
            }
        }
    }

    @Override
    public void approved(RecordRef record, Decision decision) {
        LocalDate on = LocalDate.ofInstant(decision.at(), Clocks.TOKYO);
        List<Notice> editions = points.notices(new PointId(record.id()));
        if (!editions.isEmpty() && editions.get(0).state() == NoticeState.DRAFT) {
            editions.forEach(it -> it.end(on));
            editions.get(0).approve(on);
        }
    }
}
