package coop.yakusoku.ejb.risk;

/** By what a list of risks may be ordered. */
public enum RiskOrder {
    PRIORITY("r.priority_score"),
    VALUE("r.risk_value"),
    RESIDUAL("r.residual_value"),
    ASSET("a.name"),
    DEPARTMENT("o.code || d.code"),
    THREAT("t.code"),
    STANDING("r.standing"),
    DUE("r.due_on");

    private final String column;

    RiskOrder(String column) {
        this.column = column;
    }

    /** What the order asks for besides risk, asset and threat. */
    String join() {
        return this != DEPARTMENT ? "" : """
                join organization_organization o on o.organization_id = a.organization_id
                join organization_department d on d.department_id = a.department_id
                """;
    }

    /** What stands behind {@code order by}; the same rows always come in the same order. */
    String sql(boolean descending) {
        return column + (descending ? " desc nulls last" : " asc nulls last") + ", r.risk_id";
    }
}
