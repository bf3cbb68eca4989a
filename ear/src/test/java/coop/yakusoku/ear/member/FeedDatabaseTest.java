package coop.yakusoku.ear.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the database itself holds to when members are fed, asked by plain JDBC as the application's role. */
class FeedDatabaseTest {

    private static final String MIDORINO = "00000000-0000-0000-0000-000000000010";
    private static final String ASAHINO = "00000000-0000-0000-0000-000000000020";
    private static final String APP = "yakusoku_app";
    private static final String OWNER = "yakusoku_owner";

    private static EmbeddedPostgres postgres;

    private Connection app;

    @BeforeAll
    static void start() throws IOException, SQLException {
        postgres = EmbeddedPostgres.builder().start();
        try (Connection superuser = postgres.getPostgresDatabase().getConnection()) {
            run(superuser, "create role " + APP + " login");
            run(superuser, "create role " + OWNER + " login");
            run(superuser, "alter schema public owner to " + OWNER);
            run(superuser, "create extension if not exists pg_trgm");
        }
        Flyway.configure()
                .dataSource(postgres.getDatabase(OWNER, "postgres"))
                .locations("classpath:db/migration")
                .placeholders(Map.of("app_role", APP))
                .load()
                .migrate();
        try (Connection owner = as(OWNER)) {
            run(owner, "insert into organization_organization (organization_id, kind, code, name, name_en)"
                    + " values ('00000000-0000-0000-0000-000000000001', 'FEDERATION', '00', '連合会', '')");
            for (String coOp : List.of(MIDORINO, ASAHINO)) {
                run(owner, "insert into organization_organization (organization_id, kind, code, name, name_en, parent_id)"
                        + " values ('" + coOp + "', 'MEMBER_COOP', '" + coOp.substring(34) + "', 'x" + coOp + "', '',"
                        + " '00000000-0000-0000-0000-000000000001')");
            }
        }
    }

    @AfterAll
    static void stop() throws IOException {
        postgres.close();
    }

    @BeforeEach
    void connect() throws SQLException {
        try (Connection owner = as(OWNER)) {
            run(owner, "truncate member_member cascade");
        }
        app = as(APP);
        app.setAutoCommit(false);
        run(app, "select member_feed_empty()");
    }

    @AfterEach
    void disconnect() throws SQLException {
        app.rollback();
        app.close();
    }

    @Test
    void the_application_may_fill_the_staging_table_and_not_read_it() throws SQLException {
        stage(2, MIDORINO, "1", "山田 花子", "");

        for (String table : List.of("member_feed_row", "member_feed_purchase", "member_member")) {
            assertThatThrownBy(() -> run(app, "savepoint a", "select * from " + table))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("permission denied");
            run(app, "rollback to savepoint a");
        }
        assertThatThrownBy(() -> run(app, "delete from member_feed_row")).hasMessageContaining("permission denied");
    }

    @Test
    void new_changed_same_and_left_are_told_apart() throws SQLException {
        stage(2, MIDORINO, "1", "山田 花子", "");
        stage(3, MIDORINO, "2", "𠮷田 葛\uDB40\uDD00🍊", "");
        stage(4, MIDORINO, "3", "佐藤 恵", "");
        assertThat(all(app, "select * from member_feed_apply(0, 100, false)")).containsExactly("3|0");
        app.commit();

        run(app, "select member_feed_empty()");
        stage(2, MIDORINO, "1", "山田 花子", "");
        stage(3, MIDORINO, "2", "吉田 葛🍊", "");
        stage(4, MIDORINO, "3", "佐藤 恵", "2026-10-31");
        stage(5, MIDORINO, "4", "林 愛", "");

        assertThat(all(app, "select * from member_feed_counts(false, false, current_date)"))
                .containsExactly("1|2|1|1|0|0");
        assertThat(all(app, "select * from member_feed_apply(0, 100, false)")).containsExactly("1|2");
        app.commit();
        assertThat(members()).containsExactly("1|山田 花子|null", "2|吉田 葛🍊|null", "3|佐藤 恵|2026-10-31", "4|林 愛|null");
        assertThat(all(app, "select * from member_feed_apply(0, 100, false)")).containsExactly("0|0");
    }

    @Test
    void two_co_ops_may_use_the_same_number_and_one_co_op_may_not_use_it_twice() throws SQLException {
        stage(2, MIDORINO, "1", "山田 花子", "");
        stage(3, ASAHINO, "1", "佐藤 恵", "");
        assertThat(all(app, "select * from member_feed_problems()")).isEmpty();

        stage(4, MIDORINO, "1", "山田 花子", "");
        assertThat(all(app, "select * from member_feed_problems()")).containsExactly("1|4|number|TWICE_IN_FILE");
    }

    @Test
    void a_column_the_file_does_not_have_leaves_what_is_known() throws SQLException {
        stage(2, MIDORINO, "1", "山田 花子", "");
        run(app, "select * from member_feed_apply(0, 100, false)", "select member_feed_empty()");
        run(app, "insert into member_feed_row (line, organization_id, number, name, joined_on, name_key, name_bigrams)"
                + " values (2, '" + MIDORINO + "', '1', '山田 陽子', '2001-04-01', '山田陽子', '{}')");
        run(app, "select * from member_feed_apply(0, 100, false)");
        app.commit();

        try (Connection owner = as(OWNER)) {
            assertThat(all(owner, "select name, kana, telephone, birth_date from member_member"))
                    .containsExactly("山田 陽子|ヤマダ|00-0000-0001|1950-04-01");
        }
    }

    @Test
    void signs_cp932_cannot_tell_apart_are_no_difference_in_a_file_of_cp932() throws SQLException {
        stage(2, MIDORINO, "1", "山田〜花子", "");
        run(app, "select * from member_feed_apply(0, 100, false)", "select member_feed_empty()");
        stage(2, MIDORINO, "1", "山田～花子", "");

        assertThat(all(app, "select * from member_feed_counts(true, false, current_date)")).containsExactly("0|0|1|0|0|0");
        assertThat(all(app, "select * from member_feed_counts(false, false, current_date)")).containsExactly("0|1|0|0|0|0");
    }

    @Test
    void who_is_not_in_a_whole_file_of_the_co_op_has_left_and_nobody_of_another() throws SQLException {
        stage(2, MIDORINO, "1", "山田 花子", "");
        stage(3, MIDORINO, "2", "佐藤 恵", "");
        stage(4, ASAHINO, "3", "林 愛", "");
        run(app, "select * from member_feed_apply(0, 100, false)", "select member_feed_empty()");
        stage(2, MIDORINO, "1", "山田 花子", "");

        assertThat(all(app, "select absent_rows, present from member_feed_counts(false, true, date '2026-11-22')"))
                .containsExactly("1|2");
        assertThat(all(app, "select member_feed_absent(date '2026-11-22')")).containsExactly("1");
        app.commit();
        assertThat(members()).containsExactly("1|山田 花子|null", "2|佐藤 恵|2026-11-22", "3|林 愛|null");
    }

    @Test
    void a_second_feed_is_kept_out_until_the_first_has_ended_in_whatever_way() throws SQLException {
        assertThat(all(app, "select member_feed_alone()")).containsExactly("t");
        try (Connection second = as(APP)) {
            assertThat(all(second, "select member_feed_alone()")).containsExactly("f");
            assertThatThrownBy(() -> run(second, "select member_feed_empty()")).hasMessageContaining("under way");
            app.rollback();
            assertThat(all(second, "select member_feed_alone()")).containsExactly("t");
        }
    }

    @Test
    void of_a_feed_whose_connection_dies_nothing_is_there() throws SQLException {
        stage(2, MIDORINO, "1", "山田 花子", "");
        run(app, "select * from member_feed_apply(0, 100, false)");
        String backend = all(app, "select pg_backend_pid()").get(0);
        try (Connection superuser = postgres.getPostgresDatabase().getConnection()) {
            run(superuser, "select pg_terminate_backend(" + backend + ", 5000)");
        }

        assertThat(members()).isEmpty();
        app = as(APP);
        app.setAutoCommit(false);
        assertThat(all(app, "select member_feed_alone()")).containsExactly("t");
    }

    @Test
    void purchases_belong_to_members_that_are_there() throws SQLException {
        stage(2, MIDORINO, "1", "山田 花子", "");
        run(app, "select * from member_feed_apply(0, 100, false)", "select member_feed_empty()");
        run(app, "insert into member_feed_purchase values (2, '" + MIDORINO + "', '1', '2026-04-01', 1, 1200, 3)");
        assertThat(all(app, "select * from member_feed_purchase_problems()")).isEmpty();
        assertThat(all(app, "select * from member_feed_purchase_counts()")).containsExactly("1|0|0");
        assertThat(all(app, "select * from member_feed_purchase_apply(0, 100)")).containsExactly("1|0");
        assertThat(all(app, "select * from member_feed_purchase_counts()")).containsExactly("0|0|1");

        run(app, "insert into member_feed_purchase values (3, '" + MIDORINO + "', '9', '2026-04-01', 1, 1200, 3)");
        assertThat(all(app, "select * from member_feed_purchase_problems()")).containsExactly("1|3|number|MEMBER_UNKNOWN");
    }

    private void stage(int line, String coOp, String number, String name, String left) throws SQLException {
        run(app, "insert into member_feed_row (line, organization_id, number, name, kana, birth_date, telephone, joined_on,"
                + " left_on, kana_key, name_key, name_bigrams) values (" + line + ", '" + coOp + "', '" + number + "', '"
                + name + "', 'ヤマダ', '1950-04-01', '00-0000-0001', '2001-04-01', '" + (left.isEmpty() ? "-infinity" : left)
                + "', 'ヤマタ', '" + name + "', '{}')");
    }

    private static List<String> members() throws SQLException {
        try (Connection owner = as(OWNER)) {
            return all(owner, "select number, name, left_on from member_member order by number");
        }
    }

    private static Connection as(String role) throws SQLException {
        return postgres.getDatabase(role, "postgres").getConnection();
    }

    private static void run(Connection connection, String... statements) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String each : statements) {
                statement.execute(each);
            }
        }
    }

    /** Each row as its cells with a bar between. */
    private static List<String> all(Connection connection, String query) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            while (row.next()) {
                List<String> cells = new ArrayList<>();
                for (int cell = 1; cell <= row.getMetaData().getColumnCount(); cell++) {
                    cells.add(String.valueOf(row.getString(cell)));
                }
                rows.add(String.join("|", cells));
            }
        }
        return rows;
    }
}
