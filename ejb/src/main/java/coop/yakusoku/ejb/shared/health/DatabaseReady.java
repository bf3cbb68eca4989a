package coop.yakusoku.ejb.shared.health;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Whether the database answers the application: without it nobody should be sent here.
 *
 * <p>WildFly looks for health checks in the libraries of an EAR and not in its modules. This package is therefore a jar of
 * its own in {@code lib}, and uses nothing of ours.
 */
@Readiness
@ApplicationScoped
public class DatabaseReady implements HealthCheck {

    private static final String DATA_SOURCE = "java:jboss/datasources/YakusokuDS";
    private static final int PATIENCE_SECONDS = 3;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("database").status(answers()).build();
    }

    private static boolean answers() {
        try {
            DataSource database = (DataSource) new InitialContext().lookup(DATA_SOURCE);
            try (Connection connection = database.getConnection()) {
                return connection.isValid(PATIENCE_SECONDS);
            }
        } catch (NamingException | SQLException away) {
            return false;
        }
    }
}
