package org.waymark.ui.imports;

/**
 * How far it has come by now.
 *
 * @param done rows while it is read and compared, values while it is handed in
 * @param total of the same, 0 while it is not known
 */
public record Progress(int done, int total) {

    public static final Progress NONE = new Progress(0, 0);

    /** The share that is done, from 0 to 1. */
    public double share() {
        return total == 0 ? 0 : Math.min(1, (double) done / total);
    }
}
