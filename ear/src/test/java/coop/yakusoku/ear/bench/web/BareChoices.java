package coop.yakusoku.ear.bench.web;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.sql.DataSource;

/** What the filters of {@code bare.xhtml} offer; read once. */
@Named
@ApplicationScoped
public class BareChoices {

    @Resource(lookup = "java:jboss/datasources/YakusokuDS")
    private DataSource database;

    private Map<String, String> organizations;
    private Map<String, String> threats;

    @PostConstruct
    void load() {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            organizations = read(statement, "select name, organization_id from organization_organization order by code");
            threats = read(statement, "select code || ' ' || name_ja, code from risk_threat order by code");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, String> read(Statement statement, String query) throws SQLException {
        Map<String, String> choices = new LinkedHashMap<>();
        try (ResultSet row = statement.executeQuery(query)) {
            while (row.next()) {
                choices.put(row.getString(1), row.getString(2));
            }
        }
        return choices;
    }

    public Map<String, String> getOrganizations() {
        return organizations;
    }

    public Map<String, String> getThreats() {
        return threats;
    }
}
