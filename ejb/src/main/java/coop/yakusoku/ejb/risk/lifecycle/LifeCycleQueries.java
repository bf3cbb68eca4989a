package coop.yakusoku.ejb.risk.lifecycle;

import coop.yakusoku.domain.organization.DepartmentId;
import coop.yakusoku.domain.organization.OrganizationId;
import coop.yakusoku.domain.risk.Asset;
import coop.yakusoku.domain.risk.AssetId;
import coop.yakusoku.domain.risk.AssetStatus;
import coop.yakusoku.domain.shared.RuleViolation;
import coop.yakusoku.ejb.organization.DepartmentSql;
import coop.yakusoku.ejb.risk.Bilingual;
import coop.yakusoku.ejb.risk.Columns;
import coop.yakusoku.ejb.risk.Register;
import coop.yakusoku.ejb.risk.dossier.DossierRisk;
import coop.yakusoku.ejb.shared.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Reads risks by the phases of the life cycle, for one asset or for the assets of a department. */
@Stateless
@RolesAllowed({Roles.CPO, Roles.PRIVACY_MANAGER, Roles.PROTECTION_OFFICER, Roles.AUDITOR})
public class LifeCycleQueries {

    /** More are read in the list of risks. */
    private static final int MOST_RISKS = 1000;

    private static final String PHASES = """
            select p.code, p.name_ja, p.name_en from risk_phase p
            where p.catalog_id = (select c.catalog_id from risk_catalog c
                where c.state = 'PUBLISHED' and c.valid_from <= :today
                order by c.valid_from desc, c.version_no desc limit 1)
            order by p.sort
            """;

    private static final String LINES = "select " + DossierRisk.COLUMNS
            + ", a.asset_id, a.number, a.name, h.handling, h.regulation\n" + DossierRisk.FROM + """
            join risk_asset a on a.asset_id = r.asset_id
            left join risk_handling h on h.asset_id = a.asset_id and h.phase_code = r.phase_code
            where not r.superseded and
            """;

    private static final String FLOWS = """
            select f.phase, e.number, f.handling, concat_ws('　', f.place, f.means) as whereabouts, f.regulation
            from risk_asset_ledger_entry l
            join ledger_entry e on e.entry_id = l.entry_id and e.status <> 'ABOLISHED'
            join ledger_flow f on f.entry_id = e.entry_id
            where l.asset_id = :asset
            order by e.number, f.position
            """;

    private static final String BELOW = """
            a.status <> 'DISPOSED' and\s""" + DepartmentSql.below("a.department_id", "department");

    /** The latest name of each control. */
    private static final String CONTROLS = """
            select distinct on (c.code) c.code, c.name_ja, c.name_en
            from risk_control c join risk_catalog k on k.catalog_id = c.catalog_id and k.state = 'PUBLISHED'
            order by c.code, k.version_no desc
            """;

    private static final String ORDER = "order by r.priority_score desc nulls last, a.number, t.code";

    private final EntityManager entities;
    private final Register register;
    private final Clock clock;

    protected LifeCycleQueries() {
        this(null, null, null); // for the container's proxy
    }

    @Inject
    LifeCycleQueries(EntityManager entities, Register register, Clock clock) {
        this.entities = entities;
        this.register = register;
        this.clock = clock;
    }

    /** @throws RuleViolation {@code shared.unknown-record} when there is none, or none the caller may see */
    public LifeCycle asset(AssetId id) {
        Asset asset = register.readable(id);
        Map<String, Said> said = new LinkedHashMap<>();
        for (Columns row : rows(entities.createNativeQuery(
                        "select phase_code, handling, regulation, version from risk_handling where asset_id = :asset")
                .setParameter("asset", id.value()))) {
            said.put(row.text(), new Said(row.text(), row.text(), (long) row.number()));
        }
        Map<String, List<LifeCycle.Flow>> flows = new HashMap<>();
        for (Columns row : rows(entities.createNativeQuery(FLOWS).setParameter("asset", id.value()))) {
            flows.computeIfAbsent(row.text(), phase -> new ArrayList<>())
                    .add(new LifeCycle.Flow(row.text(), row.text(), row.text(), row.text()));
        }
        List<LifeCycle.Line> lines = lines(
                entities.createNativeQuery(LINES + " a.asset_id = :asset " + ORDER).setParameter("asset", id.value()));
        return new LifeCycle(
                asset.number(),
                asset.name(),
                place(asset.department()),
                true,
                phases(lines, said, flows),
                asset.status() != AssetStatus.DISPOSED
                        && register.writing().covers(asset.organization(), asset.department()));
    }

    /** @throws RuleViolation {@code shared.unknown-record} when there is none, or none the caller may see */
    public LifeCycle department(DepartmentId id) {
        Columns found = rows(entities.createNativeQuery("""
                        select d.organization_id, d.code, d.name, o.name as organization_name from organization_department d
                        join organization_organization o on o.organization_id = d.organization_id
                        where d.department_id = :department""")
                        .setParameter("department", id.value()))
                .stream()
                .findFirst()
                .orElseThrow(Register::unknown);
        if (!register.reading().covers(new OrganizationId(found.id()), id)) {
            throw Register.unknown();
        }
        List<LifeCycle.Line> lines = lines(entities.createNativeQuery(LINES + BELOW + ORDER)
                .setParameter("department", id.value())
                .setMaxResults(MOST_RISKS));
        String code = found.text();
        String name = found.text();
        return new LifeCycle(code, name, found.text(), false, phases(lines, Map.of(), Map.of()), false);
    }

    private String place(DepartmentId department) {
        Columns row = rows(entities.createNativeQuery("""
                        select o.name as organization_name, d.name from organization_department d
                        join organization_organization o on o.organization_id = d.organization_id
                        where d.department_id = :department""")
                        .setParameter("department", department.value()))
                .get(0);
        return row.text() + "　" + row.text();
    }

    private List<LifeCycle.Line> lines(Query query) {
        Map<String, Bilingual> names = new HashMap<>();
        for (Columns row : rows(entities.createNativeQuery(CONTROLS))) {
            String code = row.text();
            names.put(code, new Bilingual(code + " " + row.text(), code + " " + row.text()));
        }
        return rows(query.setParameter("today", LocalDate.now(clock))).stream()
                .map(row -> line(row, names))
                .toList();
    }

    private static LifeCycle.Line line(Columns row, Map<String, Bilingual> names) {
        DossierRisk risk = DossierRisk.of(row);
        return new LifeCycle.Line(
                risk,
                new AssetId(row.id()),
                row.text(),
                row.text(),
                row.text(),
                row.text(),
                Stream.of(risk.controls().split(", "))
                        .filter(code -> !code.isEmpty())
                        .map(code -> names.getOrDefault(code, new Bilingual(code, code)))
                        .toList());
    }

    /** Every phase of the edition in force, then those only an older analysis knows. */
    private List<LifeCycle.Phase> phases(
            List<LifeCycle.Line> lines, Map<String, Said> said, Map<String, List<LifeCycle.Flow>> flows) {
        Map<String, Bilingual> names = new LinkedHashMap<>();
        for (Columns row : rows(
                entities.createNativeQuery(PHASES).setParameter("today", LocalDate.now(clock)))) {
            names.put(row.text(), new Bilingual(row.text(), row.text()));
        }
        lines.forEach(it -> names.putIfAbsent(it.risk().phaseCode(), it.risk().phase()));
        List<LifeCycle.Phase> phases = new ArrayList<>();
        names.forEach((code, name) -> {
            Said here = said.getOrDefault(code, new Said(null, null, null));
            phases.add(new LifeCycle.Phase(
                    code,
                    name,
                    here.handling(),
                    here.regulation(),
                    here.version(),
                    flows.getOrDefault(code, List.of()),
                    lines.stream()
                            .filter(it -> it.risk().phaseCode().equals(code))
                            .toList()));
        });
        return phases;
    }

    private record Said(String handling, String regulation, Long version) {}

    @SuppressWarnings("unchecked")
    private static List<Columns> rows(Query query) {
        return ((List<Object[]>) query.getResultList()).stream().map(Columns::new).toList();
    }
}
