package coop.yakusoku.ear.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.postgresql.PGConnection;

/**
 * P11: 420,000 new members are received, compared and written. The limit is a COPY of the very rows, keys and all, into an
 * empty table with the same indexes; our register holds as many members already. Then the same file under another name.
 */
final class FeedBench implements Benchmark {

    private static final int ROWS = 420_000;
    private static final double NANOS_PER_MILLI = 1e6;
    private static final double MEGABYTE = 1 << 20;
    private static final String OURS = "number like 'F%'";
    private static final String COLUMNS = "id, organization_id, number, name, kana, old_name, postal_code, prefecture, city, town,"
            + " building, birth_date, gender, telephone, email, account, course, member_group, services, notice_id, noticed,"
            + " joined_on, left_on, kana_key, name_key, name_bigrams";

    private static final String[][] NAMES = {
        {"髙橋", "タカハシ"}, {"佐藤", "サトウ"}, {"𠮷田", "ヨシダ"}, {"渡邉", "ワタナベ"}, {"中村", "ナカムラ"}, {"山﨑", "ヤマザキ"},
        {"鈴木", "スズキ"}, {"長谷川", "ハセガワ"}, {"小野寺", "オノデラ"}, {"林", "ハヤシ"}
    };
    private static final String[][] GIVEN = {
        {"花子", "ハナコ"}, {"陽子", "ヨウコ"}, {"美咲", "ミサキ"}, {"智子", "トモコ"}, {"恵", "メグミ"}, {"真由美", "マユミ"}
    };

    @Override
    public List<Finding> run(Bed bed) throws IOException {
        Path folder = Files.createDirectories(bed.stack().logs().resolveSibling("feeds"));
        Path file = write(folder.resolve("members.csv"));
        Path rows = folder.resolve("rows.copy");
        List<Double> whole = new ArrayList<>();
        List<Double> same = new ArrayList<>();
        List<Double> limit = new ArrayList<>();
        for (int run = -1; run < RUNS; run++) {
            forget(bed);
            String name = "bench-" + System.nanoTime();
            List<Long> check = numbers(bed, "send?dry=true&id=" + name + "&file=" + encoded(file));
            List<Long> apply = numbers(bed, "apply?id=" + name);
            List<Long> again = numbers(bed, "send?dry=false&id=" + name + "-again&file=" + encoded(file));
            require(apply.get(2) == ROWS && again.get(4) == ROWS, "the feed did not write " + ROWS + " rows and find them again");
            double copied = copy(bed, rows);
            double ours = (check.get(0) + check.get(1) + apply.get(1)) / NANOS_PER_MILLI;
            bed.tell("%s: received %.0f ms, compared %.0f ms, written %.0f ms; unchanged: received %.0f ms, then %.0f ms;"
                            + " COPY %.0f ms",
                    run < 0 ? "warm-up" : "run " + (run + 1),
                    check.get(0) / NANOS_PER_MILLI, check.get(1) / NANOS_PER_MILLI, apply.get(1) / NANOS_PER_MILLI,
                    again.get(0) / NANOS_PER_MILLI, again.get(1) / NANOS_PER_MILLI, copied);
            if (run >= 0) {
                whole.add(ours);
                same.add(again.get(1) / NANOS_PER_MILLI);
                limit.add(copied);
            }
        }
        forget(bed);
        double heap = numbers(bed, "heap?id=bench-heap-" + System.nanoTime() + "&file=" + encoded(file)).get(0) / MEGABYTE;
        forget(bed);
        return List.of(
                Finding.beside("P11", "feed 420,000 members, dry run and writing, beside COPY", "ms", whole, limit, 2.5),
                Finding.atMost("P11.same", "the same file again, after parsing", "ms", same, 5000),
                Finding.atMost("P11.heap", "feed 420,000 members, more heap", "MB", List.of(heap), 64));
    }

    private static List<Long> numbers(Bed bed, String query) throws IOException {
        return new Reader()
                .post(bed.inside("work/feed-" + query), new byte[0]).lines().map(Long::valueOf).toList();
    }

    private static String encoded(Path file) {
        return URLEncoder.encode(file.toAbsolutePath().toString(), StandardCharsets.UTF_8);
    }

    private static void require(boolean holds, String otherwise) throws IOException {
        if (!holds) {
            throw new IOException(otherwise);
        }
    }

    /** The rows the feed wrote, copied into a table like the members', with all its indexes; milliseconds. */
    private static double copy(Bed bed, Path rows) throws IOException {
        try (Connection owner = bed.stack().owner();
                Statement statement = owner.createStatement()) {
            PGConnection postgres = owner.unwrap(PGConnection.class);
            try (OutputStream out = Files.newOutputStream(rows)) {
                postgres.getCopyAPI()
                        .copyOut("copy (select " + COLUMNS + " from member_member where " + OURS + ") to stdout", out);
            }
            statement.execute("drop table if exists bench_member");
            statement.execute("create table bench_member (like member_member including all)");
            try (InputStream in = Files.newInputStream(rows)) {
                long begin = System.nanoTime();
                postgres.getCopyAPI().copyIn("copy bench_member (" + COLUMNS + ") from stdin", in, 1 << 16);
                return (System.nanoTime() - begin) / NANOS_PER_MILLI;
            } finally {
                statement.execute("drop table bench_member");
            }
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    /** The register is what it was, so that the next run finds what this one found. */
    private static void forget(Bed bed) throws IOException {
        try (Connection owner = bed.stack().owner();
                Statement statement = owner.createStatement()) {
            statement.execute("delete from member_member where " + OURS);
            statement.execute("vacuum analyze member_member");
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    private static Path write(Path file) throws IOException {
        Random random = new Random(20261122);
        try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            out.write("組合員番号,単協コード,氏名,フリガナ,旧姓,郵便番号,都道府県,市区町村,町域・番地,建物・部屋,生年月日,性別,電話番号,"
                    + "メールアドレス,口座,配送コース,班・支部,利用サービス,加入日,脱退日\n");
            for (int number = 1; number <= ROWS; number++) {
                String[] family = NAMES[random.nextInt(NAMES.length)];
                String[] given = GIVEN[random.nextInt(GIVEN.length)];
                out.write("F%07d,%d0,%s %s,%s %s,,%03d-%04d,東京都,みどり区,緑が丘%d-%d-%d,,%d-%02d-%02d,女,00-%04d-%04d,m%d@example.jp,,月A%d,第%d班,宅配,%d-04-01,%n"
                        .formatted(number, 1 + number % 3, family[0], given[0], family[1], given[1],
                                100 + random.nextInt(90), random.nextInt(10_000), random.nextInt(9), random.nextInt(30),
                                random.nextInt(30), 1940 + random.nextInt(60), 1 + random.nextInt(12),
                                1 + random.nextInt(28), number / 10_000, number % 10_000, number, random.nextInt(50),
                                random.nextInt(900), 2001 + random.nextInt(20)));
            }
            out.write("#END," + ROWS + "\n");
        }
        return file;
    }
}
