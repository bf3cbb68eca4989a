package coop.yakusoku.ear.bench.web;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/** Backs {@code bare.xhtml}: fifty risks by one plain query, or as many as {@code rows} says, at most 200. */
@Named
@RequestScoped
public class BareRisks {

    private static final int USUAL = 50;
    private static final int MOST = 200;

    private static final String QUERY = """
            select r.risk_id, a.number, a.name, a.medium, o.name as organization, d.name as department, t.code,
                t.threat_class, t.name_ja as threat, p.name_ja as phase, r.risk_value, r.band, r.priority_score,
                r.standing, r.treatment_option, w.name as owner, r.due_on, r.residual_value, r.residual_band
            from (
                select r.risk_id from risk_risk r join risk_asset a on a.asset_id = r.asset_id
                where not r.superseded and a.status <> 'DISPOSED' and r.band = ?
                order by r.due_on asc nulls last, r.risk_id
                limit ?) shown
            join risk_risk r on r.risk_id = shown.risk_id
            join risk_asset a on a.asset_id = r.asset_id
            join risk_threat t on t.threat_id = r.threat_id
            join organization_organization o on o.organization_id = a.organization_id
            join organization_department d on d.department_id = a.department_id
            left join risk_phase p on p.catalog_id = t.catalog_id and p.code = r.phase_code
            left join organization_person w on w.person_id = r.treatment_owner
            order by r.due_on asc nulls last, r.risk_id
            """;

    @Resource(lookup = "java:jboss/datasources/YakusokuDS")
    private DataSource database;

    private final List<Map<String, Object>> rows = new ArrayList<>();

    @PostConstruct
    void load() {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(QUERY)) {
            query.setString(1, "HIGH");
            query.setInt(2, wanted());
            try (ResultSet row = query.executeQuery()) {
                ResultSetMetaData names = row.getMetaData();
                while (row.next()) {
                    Map<String, Object> cells = new HashMap<>();
                    for (int column = 1; column <= names.getColumnCount(); column++) {
                        cells.put(names.getColumnLabel(column), row.getObject(column));
                    }
                    rows.add(cells);
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Nothing is ever selected; the table wants to be able to ask. */
    public Map<String, Object> getSelected() {
        return null;
    }

    /** For the table; nobody selects. */
    public void setSelected(Map<String, Object> unused) {
        // a page that only shows
    }

    private static int wanted() {
        String rows = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get("rows");
        return rows != null && rows.matches("\\d{1,3}") ? Math.min(MOST, Integer.parseInt(rows)) : USUAL;
    }

    /** The rows of the table. */
    public List<Map<String, Object>> getRows() {
        return rows;
    }
}
