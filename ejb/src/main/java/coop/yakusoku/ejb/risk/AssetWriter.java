package coop.yakusoku.ejb.risk;

import coop.yakusoku.domain.organization.OrganizationId;
import coop.yakusoku.domain.risk.Asset;
import coop.yakusoku.domain.risk.AssetChanged;
import coop.yakusoku.domain.risk.AssetId;
import coop.yakusoku.domain.risk.Assets;
import coop.yakusoku.domain.shared.FiscalYear;
import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.domain.shared.StaffId;
import coop.yakusoku.ejb.organization.Caller;
import coop.yakusoku.ejb.shared.tables.Batches;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes many assets in one transaction without holding them all. Not a door. */
@ApplicationScoped
class AssetWriter {

    private final EntityManager entities;
    private final Batches batches;
    private final Assets assets;
    private final RisksOfAsset risks;
    private final Caller caller;
    private final Clock clock;

    protected AssetWriter() {
        this(null, null, null, null, null, null); // for the container's proxy
    }

    @Inject
    AssetWriter(
            EntityManager entities, Batches batches, Assets assets, RisksOfAsset risks, Caller caller, Clock clock) {
        this.entities = entities;
        this.batches = batches;
        this.assets = assets;
        this.risks = risks;
        this.caller = caller;
        this.clock = clock;
    }

    /** Makes everybody wait who would enter assets of the same organisation, until this transaction ends. */
    void standAlone(OrganizationId organization) {
        assets.nextNumbers(organization, fiscalYear(), 0);
    }

    /**
     * Writes what was planned. What was loaded before is no longer managed afterwards.
     *
     * @throws RuleViolation {@code shared.import-changed-meanwhile} when somebody was faster since the plan was made
     */
    void write(List<AssetImportCheck.Plan> plans) {
        Map<OrganizationId, List<AssetImportCheck.Plan>> byOrganization =
                plans.stream().collect(Collectors.groupingBy(plan -> plan.details().organization()));
        byOrganization.forEach((organization, all) -> {
            add(organization, all.stream().filter(plan -> plan.known() == null).toList());
            change(all.stream().filter(plan -> plan.known() != null).toList());
        });
    }

    private void add(OrganizationId organization, List<AssetImportCheck.Plan> plans) {
        if (plans.isEmpty()) {
            return;
        }
        StaffId by = caller.staff();
        Instant at = clock.instant();
        Iterator<String> numbers = assets.nextNumbers(organization, fiscalYear(), plans.size()).iterator();
        assets.addAll(plans.stream()
                .map(plan -> new Asset(AssetId.next(), numbers.next(), plan.details(), by, at))
                .toList());
    }

    private void change(List<AssetImportCheck.Plan> plans) {
        StaffId by = caller.staff();
        Instant at = clock.instant();
        batches.of(plans, batch -> {
            Map<UUID, Asset> kept = find(batch);
            for (AssetImportCheck.Plan plan : batch) {
                Asset asset = kept.get(plan.known().id().value());
                if (asset.version() != plan.known().version()) {
                    throw new RuleViolation("shared.import-changed-meanwhile");
                }
                AssetChanged changed = asset.change(plan.details(), by, at);
                risks.follow(asset, changed, by, at);
            }
        });
    }

    private Map<UUID, Asset> find(List<AssetImportCheck.Plan> batch) {
        return entities
                .createQuery("select a from Asset a where a.id in :ids", Asset.class)
                .setParameter("ids", batch.stream().map(plan -> plan.known().id().value()).toList())
                .getResultStream()
                .collect(Collectors.toMap(asset -> asset.id().value(), Function.identity()));
    }

    private int fiscalYear() {
        return FiscalYear.of(LocalDate.now(clock)).year();
    }
}
