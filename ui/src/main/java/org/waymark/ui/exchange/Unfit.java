package org.waymark.ui.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;

/** Carries the refusal of a whole file through libraries that only know {@link IOException}. */
public final class Unfit extends IOException {

    private final transient Unreadable refusal;

    public Unfit(Unreadable refusal) {
        super(refusal.getMessage());
        this.refusal = refusal;
    }

    public Unreadable refusal() {
        return refusal;
    }

    /** Something that reads. */
    public interface Step<T> {
        T take() throws IOException, Unreadable;
    }

    /** Takes a step; a refusal that came out wrapped is thrown as such. */
    public static <T> T unwrapped(Step<T> step) throws IOException, Unreadable {
        try {
            return step.take();
        } catch (IOException e) {
            throw refused(e);
        } catch (UncheckedIOException e) {
            throw refused(e.getCause() == null ? new IOException(e) : e.getCause());
        }
    }

    private static IOException refused(IOException thrown) throws Unreadable {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof Unfit unfit) {
                throw unfit.refusal;
            }
            if (cause instanceof CharacterCodingException) {
                throw new Unreadable(ProblemReason.NOT_UTF8);
            }
        }
        return thrown;
    }
}
