package coop.yakusoku.ejb.member;

import coop.yakusoku.domain.member.listing.ExportId;
import coop.yakusoku.domain.member.listing.MemberExport;
import coop.yakusoku.domain.organization.Scope;
import coop.yakusoku.domain.shared.RecordRef;
import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.domain.workflow.Content;
import coop.yakusoku.domain.workflow.Matter;
import coop.yakusoku.ejb.organization.Caller;
import coop.yakusoku.ejb.shared.Clocks;
import coop.yakusoku.ejb.shared.Roles;
import coop.yakusoku.ejb.workflow.Approvable;
import coop.yakusoku.ejb.workflow.ApprovableSource;
import coop.yakusoku.ejb.workflow.Decision;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** A list of many members as something to approve: for what, of whom, which items, how many, why. It names nobody. */
@ApplicationScoped
class ExportApproval implements ApprovableSource {

    static final String KIND = "member.export";

    private final EntityManager entities;
    private final Caller caller;

    protected ExportApproval() {
        this(null, null); // for the container's proxy
    }

    @Inject
    ExportApproval(EntityManager entities, Caller caller) {
        this.entities = entities;
        this.caller = caller;
    }

    /** What people call the list. */
    static String title(MemberExport list) {
        return "組合員名簿 No." + list.number() + "（" + list.purpose() + "）";
    }

    @Override
    public String documentType() {
        return KIND;
    }

    @Override
    public Map<RecordRef, Approvable> read(Collection<RecordRef> records) {
        Map<RecordRef, Approvable> found = new LinkedHashMap<>();
        for (MemberExport list : lists(records)) {
            RecordRef ref = new RecordRef(KIND, list.id().value());
            found.put(
                    ref,
                    new Approvable(
                            ref,
                            title(list),
                            "/member/export.xhtml?id=" + list.id(),
                            new Matter(list.organization(), null, 0),
                            content(list)));
        }
        return found;
    }

    private static Content content(MemberExport list) {
        Content.Builder content = Content.of()
                .add("", "export.number", list.number())
                .add("", "export.purpose", list.purpose())
                .add("", "export.kind", "ListKind." + list.kind())
                .add("", "export.items", list.items().stream()
                        .map(it -> "MemberItem." + it.name())
                        .collect(Collectors.joining(" ")))
                .add("", "export.persons", list.persons())
                .add("", "export.objected", list.objected())
                .add("", "export.reason", list.reason());
        return content.done();
    }

    /** Whoever asked, and those who look after privacy where the list belongs. */
    @Override
    public Set<RecordRef> readable(Collection<RecordRef> records) {
        Scope reading = caller.scope(Roles.CPO, Roles.PRIVACY_MANAGER, Roles.AUDITOR);
        return those(
                records,
                it -> it.askedBy().equals(caller.staff()) || reading.covers(it.organization(), null));
    }

    @Override
    public Set<RecordRef> draftable(Collection<RecordRef> records) {
        return those(records, it -> it.askedBy().equals(caller.staff()));
    }

    /** @throws RuleViolation {@code member.list-needs-no-approval} for one of few persons, or approved already */
    @Override
    public void refuseUnlessReady(Collection<RecordRef> records) {
        if (lists(records).stream().anyMatch(it -> !it.waits())) {
            throw new RuleViolation("member.list-needs-no-approval");
        }
    }

    @Override
    public void approved(RecordRef record, Decision decision) {
        MemberExport list = entities.find(MemberExport.class, new ExportId(record.id()));
        list.approve(LocalDate.ofInstant(decision.at(), Clocks.TOKYO));
    }

    private Set<RecordRef> those(Collection<RecordRef> records, Predicate<MemberExport> which) {
        return lists(records).stream()
                .filter(which)
                .map(it -> new RecordRef(KIND, it.id().value()))
                .collect(Collectors.toSet());
    }

    private List<MemberExport> lists(Collection<RecordRef> records) {
        List<ExportId> ids = records.stream()
                .filter(it -> it.kind().equals(KIND))
                .map(it -> new ExportId(it.id()))
                .toList();
        return ids.isEmpty()
                ? List.of()
                : entities.createQuery("select e from MemberExport e where e.id in :ids", MemberExport.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }
}
