package coop.yakusoku.ejb.shared.records;

import coop.yakusoku.domain.shared.RecordRef;
import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.ejb.shared.work.Worker;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * All records of all contexts, asked through the {@link RecordSource} of each.
 *
 * <p>Not a door: services and queries use it, pages ask {@link RecordQueries}. A kind nobody answers for has no records.
 */
@ApplicationScoped
public class Records {

    private final Iterable<RecordSource> sources;

    protected Records() {
        this(List.of()); // for the container's proxy
    }

    @Inject
    public Records(@Any Instance<RecordSource> sources) {
        this((Iterable<RecordSource>) sources);
    }

    /** Over these sources. */
    public Records(Iterable<RecordSource> sources) {
        this.sources = sources;
    }

    /** Every kind there is, in no order. */
    public Set<String> kinds() {
        Set<String> kinds = new LinkedHashSet<>();
        sources.forEach(source -> kinds.addAll(source.kinds()));
        return kinds;
    }

    /** Empty when there is no such record, or none the caller may read. */
    public Optional<RecordHead> head(RecordRef record) {
        return source(record.kind()).flatMap(source -> source.head(record));
    }

    /** Those the caller may read, in the order asked for. */
    public Map<RecordRef, RecordHead> heads(Collection<RecordRef> records) {
        Map<RecordRef, RecordHead> found = new LinkedHashMap<>();
        for (RecordSource source : sources) {
            Set<RecordRef> own = new LinkedHashSet<>(records);
            own.removeIf(record -> !source.kinds().contains(record.kind()));
            if (!own.isEmpty()) {
                found.putAll(source.heads(own));
            }
        }
        Map<RecordRef, RecordHead> ordered = new LinkedHashMap<>();
        for (RecordRef record : records) {
            if (found.containsKey(record)) {
                ordered.put(record, found.get(record));
            }
        }
        return ordered;
    }

    /** @throws RuleViolation {@code shared.unknown-record} when there is none, or none the caller may read */
    public RecordHead readable(RecordRef record) {
        return head(record).orElseThrow(() -> new RuleViolation("shared.unknown-record"));
    }

    /** Whether the caller may read it and change it as it stands. */
    public boolean mayChange(RecordRef record) {
        return source(record.kind())
                .filter(source -> source.head(record).isPresent())
                .filter(source -> source.mayChange(record))
                .isPresent();
    }

    /**
     * @throws RuleViolation {@code shared.unknown-record} when the caller may not read it, {@code
     *     shared.record-not-yours} when the caller may read it only
     */
    public RecordHead changeable(RecordRef record) {
        RecordHead head = readable(record);
        if (!source(record.kind()).filter(source -> source.mayChange(record)).isPresent()) {
            throw new RuleViolation("shared.record-not-yours");
        }
        return head;
    }

    /** The ways from a record to those records the caller may read; none from a record the caller may not read. */
    public List<LinkedRecord> links(RecordRef record) {
        if (head(record).isEmpty()) {
            return List.of();
        }
        List<RecordLink> links = new ArrayList<>();
        sources.forEach(source -> links.addAll(source.links(record)));
        Map<RecordRef, RecordHead> heads =
                heads(links.stream().map(RecordLink::other).toList());
        return links.stream()
                .distinct()
                .filter(link -> heads.containsKey(link.other()))
                .map(link -> new LinkedRecord(link.relationKey(), heads.get(link.other())))
                .toList();
    }

    /** What the caller may read of each kind that may be listed, by kind. */
    public Map<String, RecordSight> sights() {
        Map<String, RecordSight> sights = new LinkedHashMap<>();
        for (RecordSource source : sources) {
            for (String kind : source.kinds()) {
                source.sight(kind).ifPresent(sight -> sights.put(kind, sight));
            }
        }
        return sights;
    }

    /** What a person is to keep up to date, by kind. */
    public Map<String, RecordSight> kept(Worker worker) {
        Map<String, RecordSight> kept = new LinkedHashMap<>();
        for (RecordSource source : sources) {
            for (String kind : source.kinds()) {
                source.kept(kind, worker).ifPresent(sight -> kept.put(kind, sight));
            }
        }
        return kept;
    }

    private Optional<RecordSource> source(String kind) {
        for (RecordSource source : sources) {
            if (source.kinds().contains(kind)) {
                return Optional.of(source);
            }
        }
        return Optional.empty();
    }
}
