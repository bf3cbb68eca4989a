package coop.yakusoku.ejb.purpose;

import coop.yakusoku.domain.organization.DepartmentId;
import coop.yakusoku.domain.organization.OrganizationId;
import coop.yakusoku.domain.shared.RecordRef;
import coop.yakusoku.domain.workflow.Content;
import coop.yakusoku.domain.workflow.Matter;
import coop.yakusoku.ejb.workflow.Approvable;
import coop.yakusoku.ejb.workflow.ApprovableSource;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What the records of this context that are approved have in common. */
abstract class PurposeApproval implements ApprovableSource {

    /**
     * A record as it stands.
     *
     * @param department null for one of the whole organisation
     * @param draft whether it can be submitted
     */
    record Head(
            UUID id,
            OrganizationId organization,
            DepartmentId department,
            String title,
            String page,
            boolean draft,
            Content content) {}

    private final String kind;
    private final PurposeDesk desk;

    PurposeApproval(String kind, PurposeDesk desk) {
        this.kind = kind;
        this.desk = desk;
    }

    /** Those of the records there are. */
    abstract List<Head> heads(Set<UUID> ids);

    @Override
    public String documentType() {
        return kind;
    }

    @Override
    public Map<RecordRef, Approvable> read(Collection<RecordRef> records) {
        Map<RecordRef, Approvable> found = new LinkedHashMap<>();
        for (Head head : found(records)) {
            RecordRef ref = new RecordRef(kind, head.id());
            found.put(
                    ref,
                    new Approvable(
                            ref,
                            head.title(),
                            head.page(),
                            new Matter(head.organization(), head.department(), 0),
                            head.content()));
        }
        return found;
    }

    @Override
    public Set<RecordRef> readable(Collection<RecordRef> records) {
        Set<RecordRef> readable = new HashSet<>();
        if (desk.reads()) {
            found(records).forEach(it -> readable.add(new RecordRef(kind, it.id())));
        }
        return readable;
    }

    @Override
    public Set<RecordRef> draftable(Collection<RecordRef> records) {
        return found(records).stream()
                .filter(it -> it.draft() && desk.keeping().covers(it.organization(), it.department()))
                .map(it -> new RecordRef(kind, it.id()))
                .collect(Collectors.toSet());
    }

    private List<Head> found(Collection<RecordRef> records) {
        Set<UUID> ids = records.stream().map(RecordRef::id).collect(Collectors.toSet());
        return ids.isEmpty() ? List.of() : heads(ids);
    }

    PurposeDesk desk() {
        return desk;
    }
}
