package coop.yakusoku.ear.shared;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;

@ArquillianTest
class DeploymentIT {

    @Resource(lookup = "java:jboss/datasources/YakusokuDS")
    private DataSource application;

    @Resource(lookup = "java:jboss/datasources/YakusokuMigrationDS")
    private DataSource owner;

    @PersistenceContext(unitName = "yakusoku")
    private EntityManager entities;

    @Deployment
    static EnterpriseArchive ear() {
        return Deployments.ear(DeploymentIT.class);
    }

    @Test
    void the_migrations_have_run() throws SQLException {
        assertThat(answer(owner, "select count(*) filter (where success) from flyway_schema_history")).isPositive();
    }

    @Test
    void the_application_owns_nothing() throws SQLException {
        assertThat(answer(application, """
                select count(*) from pg_class c join pg_roles r on r.oid = c.relowner where r.rolname = current_user
                """)).isZero();
        assertThat(answer(application, "select case when has_schema_privilege('public', 'create') then 1 else 0 end")).isZero();
    }

    @Test
    void every_entity_finds_its_table() {
        assertThat(entities.getMetamodel().getEntities()).isNotEmpty().allSatisfy(it ->
                entities.createQuery("select count(e) from " + it.getName() + " e").getSingleResult());
    }

    private static long answer(DataSource source, String query) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
