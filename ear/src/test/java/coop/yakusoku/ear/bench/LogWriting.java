package coop.yakusoku.ear.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Some users who read something and write one line about it in the same transaction, as the application's role. */
final class LogWriting {

    private static final String COLUMNS = " (staff_id, role, organization_id, purpose, action, member_id, persons,"
            + " client_address, request_id) values (?, 'member-service', ?, 'P1', 'VIEW', ?, 1, cast(? as inet), ?)";
    private static final String READ = "select name from organization_person where person_id = ?";

    private LogWriting() {
    }

    /** @param table where the line goes */
    static Samples of(Bed bed, String table, int users, Duration time) throws IOException {
        ExecutorService threads = Executors.newFixedThreadPool(users);
        try {
            List<Connection> connections = new ArrayList<>();
            for (int user = 0; user < users; user++) {
                Connection connection = bed.stack().app();
                connection.setAutoCommit(false);
                connections.add(connection);
            }
            long begin = System.nanoTime();
            long end = begin + time.toNanos();
            List<Callable<List<Long>>> work = new ArrayList<>();
            connections.forEach(it -> work.add(() -> writeUntil(end, it, table)));
            List<Long> all = new ArrayList<>();
            for (Future<List<Long>> each : threads.invokeAll(work)) {
                all.addAll(each.get());
            }
            Duration wall = Duration.ofNanos(System.nanoTime() - begin);
            for (Connection connection : connections) {
                connection.close();
            }
            return new Samples(all.stream().mapToLong(Long::longValue).toArray(), wall);
        } catch (SQLException | ExecutionException e) {
            throw new IOException("a writer gave up: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } finally {
            threads.shutdownNow();
        }
    }

    private static List<Long> writeUntil(long end, Connection connection, String table) throws SQLException {
        List<Long> nanos = new ArrayList<>();
        try (PreparedStatement read = connection.prepareStatement(READ);
                PreparedStatement write = connection.prepareStatement("insert into " + table + COLUMNS)) {
            long now = System.nanoTime();
            while (now < end) {
                read.setObject(1, UUID.randomUUID());
                try (ResultSet row = read.executeQuery()) {
                    row.next();
                }
                write.setObject(1, UUID.randomUUID());
                write.setObject(2, UUID.randomUUID());
                write.setObject(3, UUID.randomUUID());
                write.setString(4, "192.0.2.7");
                write.setString(5, "0123456789abcdef");
                write.executeUpdate();
                connection.commit();
                long then = System.nanoTime();
                nanos.add(then - now);
                now = then;
            }
        }
        return nanos;
    }
}
