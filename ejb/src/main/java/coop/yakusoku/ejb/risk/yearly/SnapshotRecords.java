package coop.yakusoku.ejb.risk.yearly;

import coop.yakusoku.domain.organization.OrganizationId;
import coop.yakusoku.domain.shared.FiscalYear;
import coop.yakusoku.domain.shared.RecordRef;
import coop.yakusoku.ejb.organization.Caller;
import coop.yakusoku.ejb.risk.Columns;
import coop.yakusoku.ejb.risk.Register;
import coop.yakusoku.ejb.shared.Roles;
import coop.yakusoku.ejb.shared.records.RecordHead;
import coop.yakusoku.ejb.shared.records.RecordLink;
import coop.yakusoku.ejb.shared.records.RecordSight;
import coop.yakusoku.ejb.shared.records.RecordSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.text.MessageFormat;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.UUID;

/**
 * Frozen years as records among others: {@code risk.snapshot}. What is frozen never changes; minutes and signed prints are
 * attached to it, and it is approved.
 */
@ApplicationScoped
class SnapshotRecords implements RecordSource {

    static final String KIND = "risk.snapshot";

    private static final String WORDS = "coop.yakusoku.ejb.risk.RiskWords";
    private static final String[] READERS = {Roles.CPO, Roles.PRIVACY_MANAGER, Roles.PROTECTION_OFFICER, Roles.AUDITOR};

    private final EntityManager entities;
    private final Register register;
    private final Caller caller;

    protected SnapshotRecords() {
        this(null, null, null); // for the container's proxy
    }

    @Inject
    SnapshotRecords(EntityManager entities, Register register, Caller caller) {
        this.entities = entities;
        this.register = register;
        this.caller = caller;
    }

    @Override
    public Set<String> kinds() {
        return Set.of(KIND);
    }

    @Override
    public Optional<RecordHead> head(RecordRef record) {
        return Optional.ofNullable(heads(List.of(record)).get(record));
    }

    @Override
    public Map<RecordRef, RecordHead> heads(Collection<RecordRef> records) {
        Map<RecordRef, RecordHead> heads = new LinkedHashMap<>();
        readable(records).forEach(row -> heads.put(ref(row), head(row)));
        return heads;
    }

    /** The head of a snapshot the caller has read. */
    static RecordHead head(SnapshotRow row) {
        return new RecordHead(
                ref(row),
                null,
                title(row, Locale.JAPANESE, new FiscalYear(row.fiscalYear()).label()),
                title(row, Locale.ENGLISH, String.valueOf(row.fiscalYear())),
                "year.frozen",
                null,
                row.organizationName(),
                "/risk/year.xhtml?id=" + row.id());
    }

    private static String title(SnapshotRow row, Locale language, String year) {
        String pattern = ResourceBundle.getBundle(WORDS, language, SnapshotRecords.class.getClassLoader())
                .getString(row.edition() == 1 ? "snapshot.title" : "snapshot.edition");
        return new MessageFormat(pattern, language).format(new Object[] {year, String.valueOf(row.edition())});
    }

    private static RecordRef ref(SnapshotRow row) {
        return new RecordRef(KIND, row.id().value());
    }

    /** Who answers for the whole organisation attaches evidence. */
    @Override
    public boolean mayChange(RecordRef record) {
        Set<OrganizationId> mine = caller.scope(Roles.CPO, Roles.PRIVACY_MANAGER).organizations();
        return readable(List.of(record)).stream().anyMatch(it -> mine.contains(it.organization()));
    }

    @Override
    public Optional<RecordSight> sight(String kind) {
        if (!caller.has(READERS)) {
            return Optional.empty();
        }
        List<UUID> seen = register.reading().organizations().stream().map(OrganizationId::value).toList();
        return Optional.of(new RecordSight(
                "select s.snapshot_id from risk_snapshot s where s.organization_id in (:organizations)",
                Map.of("organizations", RecordSight.orNobody(seen))));
    }

    /** The years before and after it, and other editions of its own. */
    @Override
    public List<RecordLink> links(RecordRef record) {
        if (!KIND.equals(record.kind())) {
            return List.of();
        }
        return rows("""
                        select case when o.fiscal_year < s.fiscal_year then 'risk.link.earlierYear'
                            when o.fiscal_year > s.fiscal_year then 'risk.link.laterYear'
                            else 'risk.link.otherEdition' end, o.snapshot_id
                        from risk_snapshot s
                        join risk_snapshot o on o.organization_id = s.organization_id and o.snapshot_id <> s.snapshot_id
                        where s.snapshot_id in (:ids) order by o.fiscal_year desc, o.edition desc
                        """, List.of(record)).stream()
                .map(row -> new RecordLink(row.text(), new RecordRef(KIND, row.id())))
                .toList();
    }

    /** Those of the snapshots the caller reads. */
    List<SnapshotRow> readable(Collection<RecordRef> records) {
        if (!caller.has(READERS)) {
            return List.of();
        }
        Set<OrganizationId> seen = register.reading().organizations();
        return all(records).stream().filter(it -> seen.contains(it.organization())).toList();
    }

    /** The snapshots, whoever asks. */
    List<SnapshotRow> all(Collection<RecordRef> records) {
        return rows(SnapshotRow.SELECT + "where s.snapshot_id in (:ids)", records).stream()
                .map(SnapshotRow::of)
                .toList();
    }

    @SuppressWarnings("unchecked")
    private List<Columns> rows(String statement, Collection<RecordRef> records) {
        if (records.isEmpty()) {
            return List.of();
        }
        List<Object[]> rows = entities.createNativeQuery(statement)
                .setParameter("ids", records.stream().map(RecordRef::id).toList())
                .getResultList();
        return rows.stream().map(Columns::new).toList();
    }
}
