package org.waymark.ui.site;

import java.util.List;
import org.waymark.command.assessment.MethodKind;

/** Formulae and sources of the methods of assessment, the same in every language. */
public final class MethodNotes {

    private MethodNotes() {}

    public static List<String> formulae(MethodKind method) {
        return switch (method) {
            case STRAIGHT_LINE -> List.of("r = [(yₜ − y₀) ÷ (y_T − y₀)] ÷ [(t − t₀) ÷ (T − t₀)]");
            case CAGR_RATIO ->
                List.of(
                        "CAGRₒ = (yₜ ÷ y₀)^(1 ÷ (t − t₀)) − 1",
                        "CAGR_T = (y_T ÷ y₀)^(1 ÷ (T − t₀)) − 1",
                        "R = s · d · CAGRₒ ÷ |CAGR_T|",
                        "R ≥ 0.60: min(7.1429 · R − 4.2857, 5); R < 0.60: max(4.1667 · R − 2.5, −5)",
                        "b ≤ L: C = 1 − (b ÷ L)^4.44; L < b < 2L: C = 1 − ((2L − b) ÷ L)^4.44; b ≥ 2L: C = 1");
            case UN_CHART -> List.of("v_T = vₜ · (1 + CAGR)^(T − t)", "q = (v_T − v_b) ÷ (y_T − v_b)");
            case GERMAN_SYMBOLS -> List.of("v_T = yₜ + (yₜ − yₜ₋₅) ÷ 5 · (T − t)", "|y_T − v_T| ÷ |y_T − yₜ|");
        };
    }

    /** The address of its source, or empty where it is nobody's in particular. */
    public static String source(MethodKind method) {
        return switch (method) {
            case STRAIGHT_LINE -> "";
            case CAGR_RATIO -> "https://open-sdg.readthedocs.io/";
            case UN_CHART -> "https://unstats.un.org/sdgs/";
            case GERMAN_SYMBOLS -> "https://dns-indikatoren.de/";
        };
    }
}
