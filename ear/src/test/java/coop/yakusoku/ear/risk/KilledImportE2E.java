package coop.yakusoku.ear.risk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import coop.yakusoku.ear.shared.Records;
import coop.yakusoku.ear.shared.Visitor;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

@Order(90)
class KilledImportE2E {

    private static final int ROWS = 2_000;
    private static final double A_MINUTE = 60_000;

    /** The application's transaction has written assets and is not over: a row lock nobody else takes. */
    private static final String WRITING = "select count(*) from pg_locks l join pg_class c on c.oid = l.relation"
            + " where c.relname in ('risk_asset', 'risk_asset_aud') and l.mode = 'RowExclusiveLock'";

    @RegisterExtension
    final Visitor visitor = new Visitor();

    @TempDir
    Path folder;

    @Test
    @Timeout(value = 5, unit = TimeUnit.MINUTES)
    void a_server_killed_while_it_imports_has_imported_everything_or_nothing() throws Exception {
        Records records = new Records(visitor.stack());
        long before = records.assetsOf(Records.MIDORINO);
        Page page = visitor.loginAs("officer");
        page.setDefaultTimeout(A_MINUTE);
        Register register = new Register(visitor, page);
        register.upload(Workbooks.ofRows(ROWS, folder));
        assertThat(register.found("showNew")).isEqualTo(ROWS);

        page.evaluate("document.getElementById('confirmation:confirm').click()");
        while (records.count(WRITING) == 0) {
            Thread.onSpinWait();
        }
        visitor.stack().server().destroyForcibly();
        visitor.stack().server().onExit().get(1, TimeUnit.MINUTES);

        assertThat(records.assetsOf(Records.MIDORINO)).isIn(before, before + ROWS);
        visitor.stack().restartServer();
        long after = records.assetsOf(Records.MIDORINO);
        assertThat(after).isIn(before, before + ROWS);
        if (after == before) {
            Page again = visitor.loginAs("officer");
            again.setDefaultTimeout(A_MINUTE);
            Register anew = new Register(visitor, again);
            anew.upload(Workbooks.ofRows(ROWS, folder));
            anew.confirm();
            assertThat(records.assetsOf(Records.MIDORINO)).isEqualTo(before + ROWS);
        }
    }
}
