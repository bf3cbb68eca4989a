package coop.yakusoku.ejb.shared.jobs;

import coop.yakusoku.domain.shared.jobs.JobId;
import java.io.OutputStream;
import java.util.Arrays;

/** Sends a file to the database in parts. */
class ResultStream extends OutputStream {

    static final int PART = 256 << 10;

    private final JobId job;
    private final JobStore store;
    private final byte[] buffer = new byte[PART];
    private int filled;
    private int parts;
    private long written;

    ResultStream(JobId job, JobStore store) {
        this.job = job;
        this.store = store;
    }

    @Override
    public void write(int one) {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
        int from = offset;
        int left = length;
        while (left > 0) {
            int fits = Math.min(left, PART - filled);
            System.arraycopy(bytes, from, buffer, filled, fits);
            filled += fits;
            from += fits;
            left -= fits;
            if (filled == PART) {
                send();
            }
        }
    }

    private void send() {
        if (filled > 0) {
            store.part(job, parts++, Arrays.copyOf(buffer, filled));
            written += filled;
            filled = 0;
        }
    }

    /** How many bytes have been sent. */
    long written() {
        return written;
    }

    @Override
    public void close() {
        send();
    }
}
