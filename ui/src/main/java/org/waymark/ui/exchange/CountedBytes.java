package org.waymark.ui.exchange;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Bytes up to a limit; more of them are a refusal. */
public final class CountedBytes extends FilterInputStream {

    private final long most;
    private long count;

    public CountedBytes(InputStream bytes, long most) {
        super(bytes);
        this.most = most;
    }

    @Override
    public int read() throws IOException {
        var read = super.read();
        count(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        var read = super.read(into, offset, length);
        count(Math.max(0, read));
        return read;
    }

    private void count(int read) throws IOException {
        count += read;
        if (count > most) {
            throw new Unfit(new Unreadable(ProblemReason.TOO_LARGE));
        }
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
