package coop.yakusoku.ejb.risk.reports;

import coop.yakusoku.domain.organization.DepartmentId;
import coop.yakusoku.domain.organization.OrganizationId;
import coop.yakusoku.domain.risk.AssetId;
import coop.yakusoku.domain.risk.AssetStatus;
import coop.yakusoku.domain.risk.Medium;
import coop.yakusoku.domain.risk.RiskBand;
import coop.yakusoku.domain.risk.Standing;
import coop.yakusoku.domain.risk.ThreatClass;
import coop.yakusoku.domain.shared.StaffId;
import coop.yakusoku.domain.workflow.ApprovalStanding;
import coop.yakusoku.ejb.risk.AssetFilter;
import coop.yakusoku.ejb.risk.RiskFilter;
import java.util.Properties;
import java.util.function.Function;

/** Filters as the parameters of background work, and back. */
final class Filters {

    private static final String REPORT = "report";
    private static final String REGISTER = "register";

    private Filters() {
        // writes and reads parameters, holds nothing
    }

    static Properties write(AssetFilter filter) {
        Properties parameters = new Properties();
        parameters.setProperty(REPORT, REGISTER);
        put(parameters, "text", filter.text());
        put(parameters, "organization", filter.organization());
        put(parameters, "department", filter.department());
        put(parameters, "medium", filter.medium());
        put(parameters, "importance", filter.importance());
        put(parameters, "personal", filter.personal());
        put(parameters, "status", filter.status());
        put(parameters, "incomplete", filter.incomplete());
        put(parameters, "owner", filter.owner());
        put(parameters, "notAnalysed", filter.notAnalysed());
        put(parameters, "analysisOld", filter.analysisOld());
        put(parameters, "approval", filter.approval());
        return parameters;
    }

    static Properties write(RiskFilter filter) {
        Properties parameters = new Properties();
        parameters.setProperty(REPORT, "treatment-plan");
        put(parameters, "organization", filter.organization());
        put(parameters, "department", filter.department());
        put(parameters, "asset", filter.asset());
        put(parameters, "class", filter.threatClass());
        put(parameters, "threat", filter.threat());
        put(parameters, "phase", filter.phase());
        put(parameters, "band", filter.band());
        put(parameters, "value", filter.value());
        if (filter.cell() != null) {
            put(parameters, "importance", filter.cell().importance());
            put(parameters, "likelihood", filter.cell().likelihood());
            put(parameters, "residual", filter.cell().residual());
        }
        put(parameters, "standing", filter.standing());
        put(parameters, "deadline", filter.deadline());
        put(parameters, "whose", filter.whose());
        put(parameters, "owner", filter.owner());
        put(parameters, "text", filter.text());
        return parameters;
    }

    /** Whether the register is wanted, or else the plan. */
    static boolean isRegister(Properties parameters) {
        return REGISTER.equals(parameters.getProperty(REPORT));
    }

    static AssetFilter assets(Properties from) {
        return new AssetFilter(
                get(from, "text", Function.identity()),
                get(from, "organization", OrganizationId::of),
                get(from, "department", DepartmentId::of),
                get(from, "medium", Medium::valueOf),
                get(from, "importance", Integer::valueOf),
                get(from, "personal", Boolean::valueOf),
                get(from, "status", AssetStatus::valueOf),
                Boolean.TRUE.equals(get(from, "incomplete", Boolean::valueOf)),
                get(from, "owner", StaffId::of),
                Boolean.TRUE.equals(get(from, "notAnalysed", Boolean::valueOf)),
                Boolean.TRUE.equals(get(from, "analysisOld", Boolean::valueOf)),
                get(from, "approval", ApprovalStanding::valueOf));
    }

    static RiskFilter risks(Properties from) {
        Integer importance = get(from, "importance", Integer::valueOf);
        RiskFilter.Cell cell = importance == null
                ? null
                : new RiskFilter.Cell(
                        importance,
                        get(from, "likelihood", Integer::valueOf),
                        get(from, "residual", Boolean::valueOf));
        return new RiskFilter(
                get(from, "organization", OrganizationId::of),
                get(from, "department", DepartmentId::of),
                get(from, "asset", AssetId::of),
                get(from, "class", ThreatClass::valueOf),
                get(from, "threat", Function.identity()),
                get(from, "phase", Function.identity()),
                get(from, "band", RiskBand::valueOf),
                get(from, "value", Integer::valueOf),
                cell,
                get(from, "standing", Standing::valueOf),
                get(from, "deadline", RiskFilter.Deadline::valueOf),
                get(from, "whose", RiskFilter.Whose::valueOf),
                get(from, "owner", StaffId::of),
                get(from, "text", Function.identity()));
    }

    private static void put(Properties parameters, String name, Object value) {
        if (value != null) {
            parameters.setProperty(name, value instanceof Enum<?> constant ? constant.name() : value.toString());
        }
    }

    private static <T> T get(Properties parameters, String name, Function<String, T> reader) {
        String value = parameters.getProperty(name);
        return value == null ? null : reader.apply(value);
    }
}
