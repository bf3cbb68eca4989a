package coop.yakusoku.web.member.api;

import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.core.Response.Status;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts what a program sends: five times the largest file anybody has is no file but a mistake. */
final class FeedLimit extends FilterInputStream {

    private static final long MOST = 512L << 20;

    private long read;

    private FeedLimit(InputStream in) {
        super(in);
    }

    static InputStream on(InputStream in) {
        return new FeedLimit(in);
    }

    @Override
    public int read() throws IOException {
        int value = super.read();
        count(value < 0 ? 0 : 1);
        return value;
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
        int got = super.read(buffer, from, length);
        count(Math.max(0, got));
        return got;
    }

    private void count(int more) {
        read += more;
        if (read > MOST) {
            throw new ClientErrorException(Status.REQUEST_ENTITY_TOO_LARGE);
        }
    }
}
