package org.waymark.ui.exchange;

/** How much of anything a file may hold. */
public final class Limits {

    /** 512 MB. */
    public static final long BYTES = 512L * 1024 * 1024;

    public static final int ROWS = 5_000_000;
    public static final int COLUMNS = 2_000;
    /** Characters of a field that is taken. */
    public static final int FIELD = 10_000;
    /** Characters of a field or line after which reading ends. */
    public static final int LINE = 1 << 20;

    private Limits() {}
}
