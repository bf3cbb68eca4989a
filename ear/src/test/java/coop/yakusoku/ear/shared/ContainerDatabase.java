package coop.yakusoku.ear.shared;

import coop.yakusoku.ear.launcher.RunningDatabase;
import coop.yakusoku.ear.launcher.StackOptions;
import coop.yakusoku.ear.launcher.Project;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * A PostgreSQL with the demo's data for the container tests, up before Arquillian reads where it is. The container is
 * told by {@code env.} properties what production tells it by the environment.
 */
public class ContainerDatabase implements LauncherSessionListener {

    private static volatile RunningDatabase database;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (!"container".equals(System.getProperty("yakusoku.stage"))) {
            return;
        }
        database = RunningDatabase.start(StackOptions.fresh(Project.here(), "container-home"));
        System.setProperty("yakusoku.container.management", Integer.toString(database.ports().management()));
        System.setProperty("yakusoku.container.jvm", "-Xmx512m -XX:+UseSerialGC -XX:TieredStopAtLevel=1"
                + " -Djava.net.preferIPv4Stack=true -Duser.timezone=Asia/Tokyo -Duser.language=ja -Duser.country=JP"
                + " -Djboss.http.port=" + database.ports().web()
                + " -Djboss.management.http.port=" + database.ports().management()
                + " " + properties(database.environment()));
    }

    private static String properties(Map<String, String> environment) {
        return environment.entrySet().stream()
                .map(it -> "-Denv." + it.getKey() + "=" + it.getValue())
                .collect(Collectors.joining(" "));
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        if (database != null) {
            database.stop();
        }
    }

    /** The database behind the container, for a test that runs outside of it. */
    public static RunningDatabase get() {
        return database;
    }
}
