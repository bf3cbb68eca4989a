package coop.yakusoku.ejb.risk.approval;

import coop.yakusoku.domain.organization.DepartmentId;
import coop.yakusoku.domain.organization.OrganizationId;
import coop.yakusoku.domain.risk.AssetId;
import coop.yakusoku.domain.shared.RecordRef;
import coop.yakusoku.domain.workflow.ApprovalStanding;
import coop.yakusoku.ejb.risk.Columns;
import coop.yakusoku.ejb.risk.Register;
import coop.yakusoku.ejb.shared.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reads which analyses are approved, for the pages of the register. */
@Stateless
@RolesAllowed({Roles.CPO, Roles.PRIVACY_MANAGER, Roles.PROTECTION_OFFICER, Roles.AUDITOR, Roles.CONTRACT_SUPERVISOR})
public class AnalysisApprovalQueries {

    private static final String LINES = """
            select a.asset_id, n.analysis_id, a.organization_id, a.department_id, a.handed_down, a.number, a.name,
                (select count(*) from risk_risk r where r.analysis_id = n.analysis_id) as risks,
                (select count(*) from risk_risk r where r.analysis_id = n.analysis_id and r.risk_value is null),
                (select max(r.risk_value) from risk_risk r where r.analysis_id = n.analysis_id),
                risk_analysis_standing(n.analysis_id)
            from risk_asset a
            left join risk_analysis n on n.asset_id = a.asset_id and not n.superseded
            where %s
            order by a.number
            """;

    /** A row before it is asked whether the caller may see it. */
    private record Raw(OrganizationId organization, DepartmentId department, boolean handedDown, AnalysisLine line) {}

    private final EntityManager entities;
    private final Register register;

    protected AnalysisApprovalQueries() {
        this(null, null); // for the container's proxy
    }

    @Inject
    AnalysisApprovalQueries(EntityManager entities, Register register) {
        this.entities = entities;
        this.register = register;
    }

    /** One for each asset the caller may see, analysed or not. */
    public List<AnalysisLine> ofAssets(Collection<AssetId> assets) {
        if (assets.isEmpty()) {
            return List.of();
        }
        return lines("a.asset_id in (:ids)", assets.stream().map(AssetId::value).collect(Collectors.toSet()));
    }

    /** The standings of the assets' current analyses; an asset without one, or out of sight, is no key. */
    public Map<AssetId, ApprovalStanding> standings(Collection<AssetId> assets) {
        Map<AssetId, ApprovalStanding> standings = new HashMap<>();
        ofAssets(assets).stream()
                .filter(it -> it.analysis() != null)
                .forEach(it -> standings.put(it.asset(), it.standing()));
        return standings;
    }

    /** All active and planned assets of one department the caller may see, by number. */
    public List<AnalysisLine> ofDepartment(DepartmentId department) {
        return lines("a.department_id in (:ids) and a.status <> 'DISPOSED'", Set.of(department.value()));
    }

    @SuppressWarnings("unchecked")
    private List<AnalysisLine> lines(String where, Set<UUID> ids) {
        List<Object[]> rows = entities.createNativeQuery(LINES.formatted(where))
                .setParameter("ids", ids)
                .getResultList();
        return rows.stream()
                .map(row -> raw(new Columns(row)))
                .filter(it -> it.handedDown() || register.reading().covers(it.organization(), it.department()))
                .map(Raw::line)
                .toList();
    }

    private static Raw raw(Columns row) {
        AssetId asset = new AssetId(row.id());
        UUID analysis = row.id();
        OrganizationId organization = new OrganizationId(row.id());
        DepartmentId department = new DepartmentId(row.id());
        boolean handedDown = row.flag();
        String number = row.text();
        String name = row.text();
        int risks = row.number();
        int unrated = row.number();
        Integer highest = row.number();
        return new Raw(
                organization,
                department,
                handedDown,
                new AnalysisLine(
                        asset,
                        analysis == null ? null : new RecordRef(AnalysisApproval.KIND, analysis),
                        number,
                        name,
                        risks,
                        unrated,
                        highest == null ? 0 : highest,
                        row.constant(ApprovalStanding.class)));
    }
}
