package coop.yakusoku.ear.organization;

import static org.assertj.core.api.Assertions.assertThat;

import coop.yakusoku.ear.launcher.Project;
import coop.yakusoku.ear.shared.ContainerDatabase;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The script of {@code docs/operations.md} fits the tables. */
class FirstAdministratorIT {

    /** What refuses to be emptied, even to be rolled back. */
    private static final List<String> FROZEN =
            List.of("risk_snapshot", "risk_snapshot_asset", "risk_snapshot_risk");

    @Test
    void an_empty_system_gets_a_federation_and_somebody_who_may_enter_the_rest() throws SQLException, IOException {
        String script = Files.readString(
                        Project.here().root().resolve("ear/src/main/server/database/first-administrator.sql"),
                        StandardCharsets.UTF_8)
                .replace(":'organization'", "'連合会'")
                .replace(":'username'", "'first'")
                .replace(":'name'", "'山田 花子'")
                .replace(":'kana'", "'ヤマダ ハナコ'");

        try (Connection owner = ContainerDatabase.get().owner();
                Statement statement = owner.createStatement()) {
            owner.setAutoCommit(false);
            for (String table : FROZEN) {
                statement.execute("alter table " + table + " disable trigger user");
            }
            statement.execute("truncate organization_organization cascade");
            statement.execute(script);

            try (ResultSet rows = statement.executeQuery("""
                    select string_agg(role, ' ' order by role)
                    from organization_appointment join organization_person using (person_id)
                    where username = 'first'
                    """)) {
                rows.next();
                assertThat(rows.getString(1)).isEqualTo("PRIVACY_MANAGER SYSTEM_ADMIN");
            }
            owner.rollback();
        }
    }
}
