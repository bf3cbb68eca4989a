package coop.yakusoku.ejb.risk.yearly;

import coop.yakusoku.domain.shared.RecordRef;
import coop.yakusoku.ejb.risk.Columns;
import coop.yakusoku.ejb.shared.dossier.DossierPart;
import coop.yakusoku.ejb.shared.dossier.DossierSection;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** In the dossier of an asset: the frozen years it stands in, with how grave it was then. */
@ApplicationScoped
public class AssetYears implements DossierPart {

    private static final int ORDER = 600;
    private static final int LATEST = 10;
    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

    private static final String YEARS = """
            select s.snapshot_id, s.fiscal_year, s.frozen_at, a.importance, count(r.risk_id) as risks,
                max(r.risk_value) as highest, max(r.residual_value) as residual
            from risk_snapshot_asset a
            join risk_snapshot s on s.snapshot_id = a.snapshot_id
            left join risk_snapshot_risk r on r.snapshot_id = a.snapshot_id and r.asset_id = a.asset_id
            where a.asset_id = :asset and not exists (select 1 from risk_snapshot l
                where l.organization_id = s.organization_id and l.fiscal_year = s.fiscal_year and l.edition > s.edition)
            group by s.snapshot_id, a.importance
            order by s.fiscal_year desc
            """;

    private final EntityManager entities;

    protected AssetYears() {
        this(null); // for the container's proxy
    }

    @Inject
    AssetYears(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<DossierSection> of(RecordRef subject) {
        if (!subject.kind().equals("risk.asset")) {
            return Optional.empty();
        }
        @SuppressWarnings("unchecked")
        List<Object[]> rows = entities.createNativeQuery(YEARS)
                .setParameter("asset", subject.id())
                .setMaxResults(LATEST)
                .getResultList();
        List<DossierSection.Line> lines = new ArrayList<>();
        rows.stream().map(Columns::new).forEach(row -> lines.add(line(row)));
        return Optional.of(new DossierSection(
                "risk.dossier.years",
                List.of("years.year", "years.frozenAt", "Risk.importance", "years.risks", "year.highest",
                        "departmentDossier.residual"),
                lines,
                "risk.dossier.no-years",
                List.of(),
                List.of()));
    }

    private static DossierSection.Line line(Columns row) {
        UUID snapshot = row.id();
        String year = String.valueOf(row.number());
        return new DossierSection.Line(
                "/risk/year.xhtml?id=" + snapshot,
                Arrays.asList(
                        year,
                        row.moment().atZone(TOKYO).toLocalDate(),
                        row.number(),
                        row.number(),
                        row.number(),
                        row.number()));
    }
}
