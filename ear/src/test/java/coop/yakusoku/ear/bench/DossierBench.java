package coop.yakusoku.ear.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;

/**
 * P2: the dossier of one asset with twelve risks, as the privacy manager opens it. Its limit is a PrimeFaces screen as long
 * as it, without login, session, rules or layers ({@code bench/bare.xhtml} with as many rows as that takes).
 */
final class DossierBench implements Benchmark {

    private static final Duration WARM_UP = Duration.ofSeconds(30);
    private static final Duration RUN = Duration.ofSeconds(3);
    private static final int FEW = 10;
    private static final int MANY = 50;

    private static final String ASSET = """
            select r.asset_id from risk_risk r join risk_asset a on a.asset_id = r.asset_id
            where not r.superseded and a.status <> 'DISPOSED'
            group by r.asset_id order by abs(count(*) - 12), r.asset_id limit 1
            """;

    @Override
    public List<Finding> run(Bed bed) throws IOException {
        String page = bed.stack().baseUrl() + "risk/dossier.xhtml?id=" + asset(bed);
        Reader reader = new Reader();
        reader.login(page, "manager");
        int length = reader.read(page).length();
        String bare = bed.inside("bare.xhtml?rows=" + rows(bed, reader, length));
        bed.tell("the dossier has %,d characters, the bare screen %,d", length, reader.read(bare).length());
        List<Reader> alone = List.of(reader);
        Load.of(alone, bare, WARM_UP);
        Load.of(alone, page, WARM_UP);

        Pairs pairs = new Pairs();
        for (int run = 0; run < RUNS; run++) {
            pairs.add(Load.of(alone, page, RUN), Load.of(alone, bare, RUN));
            bed.tell("run %d: %s", run + 1, pairs.last());
        }
        return List.of(
                pairs.beside("P2", "dossier of one asset, 1 user, p50", 50, 2),
                Finding.atMost("P2.ms", "dossier of one asset, 1 user, p50, absolute", "ms", pairs.percentiles(50), 20));
    }

    /** How many rows make the bare screen as long as the dossier. */
    private static int rows(Bed bed, Reader reader, int length) throws IOException {
        int few = reader.read(bed.inside("bare.xhtml?rows=" + FEW)).length();
        int many = reader.read(bed.inside("bare.xhtml?rows=" + MANY)).length();
        double each = (many - few) / (double) (MANY - FEW);
        return (int) Math.max(1, Math.round(FEW + (length - few) / each));
    }

    private static String asset(Bed bed) throws IOException {
        try (Connection owner = bed.stack().owner();
                Statement statement = owner.createStatement();
                ResultSet row = statement.executeQuery(ASSET)) {
            row.next();
            return row.getString(1);
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }
}
