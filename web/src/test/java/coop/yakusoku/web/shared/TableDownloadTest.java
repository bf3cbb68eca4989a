package coop.yakusoku.web.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.yakusoku.ejb.shared.workbook.TableOut;
import coop.yakusoku.ejb.shared.workbook.TableWriter;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.ref.WeakReference;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableDownloadTest {

    private static final int ROWS = 40_000;
    private static final List<TableWriter.Head> HEADS =
            List.of(new TableWriter.Head("名称", null, 20), new TableWriter.Head("備考", null, 40));

    private final Map<String, Object> headers = new ConcurrentHashMap<>();
    private final Counter sent = new Counter();

    @ParameterizedTest
    @ValueSource(strings = {"/risk/assets.xlsx", "/risk/assets.csv"})
    void however_many_rows_there_are_none_of_them_stays_in_memory(String address) throws IOException {
        List<WeakReference<String>> early = new ArrayList<>();

        send(address, (format, out) -> {
            try (TableOut table = format.open(out, "台帳", "取扱注意", HEADS)) {
                for (int number = 0; number < ROWS; number++) {
                    String words = "資産" + number;
                    if (number < 1_000) {
                        early.add(new WeakReference<>(words));
                    }
                    table.row(List.of(words, "𠮷野の備考です".repeat(10) + number));
                }
                System.gc();
                assertThat(early).as("rows written long ago").allMatch(it -> it.get() == null);
                assertThat(sent.bytes).as("sent before it is whole").isZero();
                table.finish();
            }
        });

        assertThat(sent.bytes).isGreaterThan(ROWS).isEqualTo(headers.get("length"));
    }

    @Test
    void what_breaks_on_the_way_sends_nothing() {
        assertThatThrownBy(() -> send("/risk/assets.csv", (format, out) -> {
                    out.write(new byte[100_000]);
                    throw new IOException("the database went away");
                }))
                .isInstanceOf(IOException.class);

        assertThat(sent.bytes).isZero();
        assertThat(headers).isEmpty();
    }

    @Test
    void what_was_sent_is_gone_from_the_disk() throws IOException {
        Spool file = new Spool();
        file.out().write(1);
        file.sendTo(sent);
        file.close();

        assertThat(sent.bytes).isEqualTo(1);
        assertThatThrownBy(() -> file.sendTo(sent)).isInstanceOf(NoSuchFileException.class);
    }

    private void send(String address, TableDownload.Writing writing) throws IOException {
        HttpServletRequest request = fake(HttpServletRequest.class, (proxy, method, arguments) ->
                method.getName().equals("getServletPath") ? address : null);
        HttpServletResponse response = fake(HttpServletResponse.class, (proxy, method, arguments) -> {
            switch (method.getName()) {
                case "getOutputStream" -> {
                    return sent;
                }
                case "setContentLengthLong" -> headers.put("length", arguments[0]);
                case "setHeader" -> headers.put((String) arguments[0], arguments[1]);
                default -> {
                    // of no interest here
                }
            }
            return null;
        });
        TableDownload.send(request, response, "assets", "台帳", writing);
    }

    private static <T> T fake(Class<T> type, InvocationHandler answers) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, answers));
    }

    /** Counts what is sent. */
    private static final class Counter extends ServletOutputStream {

        private long bytes;

        @Override
        public void write(int one) {
            bytes++;
        }

        @Override
        public void write(byte[] some, int from, int length) {
            bytes += length;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new UnsupportedOperationException();
        }
    }
}
