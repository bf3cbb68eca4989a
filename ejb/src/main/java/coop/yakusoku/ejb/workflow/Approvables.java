package coop.yakusoku.ejb.workflow;

import coop.yakusoku.domain.shared.RecordRef;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** All kinds of records that are approved, asked through the {@link ApprovableSource} of each. */
@ApplicationScoped
class Approvables {

    private final Iterable<ApprovableSource> sources;

    protected Approvables() {
        this(List.of()); // for the container's proxy
    }

    @Inject
    Approvables(@Any Instance<ApprovableSource> sources) {
        this((Iterable<ApprovableSource>) sources);
    }

    Approvables(Iterable<ApprovableSource> sources) {
        this.sources = sources;
    }

    /** The kinds that are approved, in the order of their names. */
    Set<String> documentTypes() {
        return StreamSupport.stream(sources.spliterator(), false)
                .map(ApprovableSource::documentType)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    Optional<ApprovableSource> of(String documentType) {
        return StreamSupport.stream(sources.spliterator(), false)
                .filter(it -> it.documentType().equals(documentType))
                .findFirst();
    }

    /** What the records say now; those that are gone, and those of kinds nobody approves, are left out. */
    Map<RecordRef, Approvable> read(Collection<RecordRef> records) {
        Map<RecordRef, Approvable> found = new HashMap<>();
        records.stream()
                .collect(Collectors.groupingBy(RecordRef::kind))
                .forEach((kind, those) -> of(kind).ifPresent(source -> found.putAll(source.read(those))));
        return found;
    }

    /** The seals of what the records say now. */
    Map<RecordRef, String> seals(Collection<RecordRef> records) {
        Map<RecordRef, String> seals = new HashMap<>();
        records.stream()
                .collect(Collectors.groupingBy(RecordRef::kind))
                .forEach((kind, those) -> of(kind).ifPresent(source -> seals.putAll(source.seals(those))));
        return seals;
    }
}
