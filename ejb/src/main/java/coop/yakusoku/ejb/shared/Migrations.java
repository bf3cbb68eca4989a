package coop.yakusoku.ejb.shared;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.hibernate.SessionFactory;

/**
 * Brings the database to the shape this version needs, before anything else reads it.
 *
 * <p>Runs as the role that owns the schema; the application itself connects as a role that owns nothing. Two nodes that
 * start at once wait for each other on Flyway's advisory lock. Other beans that read at start say
 * {@code @DependsOn("Migrations")}.
 */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class Migrations {

    @Resource(lookup = "java:jboss/datasources/YakusokuMigrationDS")
    private DataSource owner;

    @PersistenceUnit(unitName = "yakusoku")
    private EntityManagerFactory unit;

    @PostConstruct
    void migrate() {
        Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(owner)
                .locations("classpath:db/migration")
                .placeholders(Map.of("app_role", appRole()))
                .load()
                .migrate();
        // A column that a mapping names and no script made is found now and not by the first reader.
        unit.unwrap(SessionFactory.class).getSchemaManager().validateMappedObjects();
    }

    private static String appRole() {
        return Optional.ofNullable(System.getenv("YAKUSOKU_DB_USER")).orElse("yakusoku_app");
    }
}
