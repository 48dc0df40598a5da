package org.waymark.ui.exchange;

import java.util.Arrays;
import java.util.Optional;

/**
 * What a statistics office says about one figure: observation status and confidentiality.
 *
 * <p>Eurostat writes small letters, its own list of January 2025 and the letters before it; SDMX writes the capitals of
 * CL_OBS_STATUS and CL_CONF_STATUS. Eurostat's former {@code s} and {@code z} are read as {@code i} and {@code m}, as
 * Eurostat itself recoded them.
 */
public enum ObservationFlag {
    BREAK("b", "B", "", "break in the series"),
    DEFINITION_DIFFERS("d", "D", "", "definition differs"),
    ESTIMATED("e", "E", "", "estimated"),
    FORECAST("f", "F", "", "forecast"),
    IMPUTED("is", "I", "", "imputed by the receiving agency"),
    CANNOT_EXIST("mz", "M", "", "missing, cannot exist"),
    NOT_COLLECTED("", "L", "", "missing, not collected"),
    MISSING("", "O", "", "missing"),
    SUPPRESSED("", "Q", "", "missing, suppressed"),
    NOT_SIGNIFICANT("n", "N", "", "not significant"),
    PROVISIONAL("p", "P", "", "provisional"),
    REVISED("r", "", "", "revised"),
    LOW_RELIABILITY("u", "U", "", "low reliability"),
    CONFIDENTIAL("c", "", "C", "confidential"),
    NOT_FOR_PUBLICATION("", "", "N", "not for publication"),
    PRIMARY_SUPPRESSION("", "", "A", "withheld, too few"),
    SECONDARY_SUPPRESSION("", "", "D", "withheld to protect another figure");

    private final String eurostat;
    private final String status;
    private final String confidentiality;
    private final String words;

    ObservationFlag(String eurostat, String status, String confidentiality, String words) {
        this.eurostat = eurostat;
        this.status = status;
        this.confidentiality = confidentiality;
        this.words = words;
    }

    /** Eurostat's letter, or the SDMX code where Eurostat has none. */
    public String code() {
        return eurostat.isEmpty() ? status + confidentiality : eurostat.substring(0, 1);
    }

    /** The letter in a column of statuses; empty for confidentiality. */
    public String status() {
        return confidentiality().isEmpty() ? status.isEmpty() ? eurostat : status : "";
    }

    /** The SDMX code of confidentiality; empty for statuses. */
    public String confidentiality() {
        return confidentiality;
    }

    /** The name SDMX gives the code of its status list, in small letters; empty where it has none. */
    public String sdmx() {
        return switch (this) {
            case BREAK -> "time series break";
            case DEFINITION_DIFFERS -> "definition differs";
            case ESTIMATED -> "estimated value";
            case FORECAST -> "forecast value";
            case IMPUTED -> "imputed value";
            case CANNOT_EXIST -> "missing value; data cannot exist";
            case NOT_COLLECTED -> "missing value; data exist but were not collected";
            case MISSING -> "missing value";
            case SUPPRESSED -> "missing value; suppressed";
            case NOT_SIGNIFICANT -> "not significant";
            case PROVISIONAL -> "provisional value";
            case LOW_RELIABILITY -> "low reliability";
            default -> "";
        };
    }

    /** In plain English. */
    public String words() {
        return words;
    }

    /** By its name here, or by a letter of Eurostat or SDMX for the status. */
    public static Optional<ObservationFlag> ofWord(String word) {
        return word.length() == 1
                ? ofStatus(word.charAt(0))
                : Arrays.stream(values()).filter(it -> it.name().equals(word)).findFirst();
    }

    public static Optional<ObservationFlag> ofEurostat(char letter) {
        return Arrays.stream(values())
                .filter(it -> it.eurostat.indexOf(letter) >= 0)
                .findFirst();
    }

    public static Optional<ObservationFlag> ofStatus(char letter) {
        return Arrays.stream(values())
                .filter(it -> it.eurostat.indexOf(letter) >= 0 || it.status.indexOf(letter) >= 0)
                .findFirst();
    }

    public static Optional<ObservationFlag> ofConfidentiality(char letter) {
        return Arrays.stream(values())
                .filter(it -> it.confidentiality.indexOf(letter) >= 0)
                .findFirst();
    }
}
