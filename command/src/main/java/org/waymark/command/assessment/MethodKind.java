package org.waymark.command.assessment;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;

/** The methods by which progress may be assessed, each with the thresholds it was published with. */
public enum MethodKind {
    /** Progress made as a share of progress due on a straight line. */
    STRAIGHT_LINE("straight-line", "0.95", "0.60"),
    /** Yearly growth as a share of the yearly growth required: Statistics Canada and Open SDG. */
    CAGR_RATIO("cagr-ratio", "0.95", "0.60"),
    /** The share of the way that is made by the target year at the present growth: progress chart of the UN. */
    UN_CHART("un-chart", "0.95", "0.10"),
    /** The share of the present gap that the mean change of five years closes: weather symbols of Germany. */
    GERMAN_SYMBOLS("german-symbols", "0.95", "0.80");

    private final String label;
    private final BigDecimal onTrack;
    private final BigDecimal atRisk;

    MethodKind(String label, String onTrack, String atRisk) {
        this.label = label;
        this.onTrack = new BigDecimal(onTrack);
        this.atRisk = new BigDecimal(atRisk);
    }

    /** The name used in addresses, files and keys of words. */
    public String label() {
        return label;
    }

    /** The method as it was published. */
    public Assessing usual() {
        return new Assessing(this, onTrack, atRisk);
    }

    public static Optional<MethodKind> labelled(String label) {
        return Arrays.stream(values()).filter(kind -> kind.label.equals(label)).findFirst();
    }
}
