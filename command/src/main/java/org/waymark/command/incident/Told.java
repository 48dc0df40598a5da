package org.waymark.command.incident;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.command.Period;
import org.waymark.command.place.PlaceId;

/**
 * What happened. Neither names nor papers nor a status are part of it, and no day and no street.
 *
 * @param place no finer than a municipality, or null
 * @param month in which it happened, or null
 * @param whyNot where it was reported nowhere, or null
 */
public record Told(
        Kind kind,
        @Nullable PlaceId place,
        @Nullable Period month,
        Set<Motive> motives,
        Set<Harm> harms,
        Elsewhere elsewhere,
        @Nullable WhyNot whyNot) {

    /** What was done. */
    public enum Kind {
        VIOLENCE,
        THREAT,
        INSULT,
        DAMAGE,
        DISCRIMINATION,
        REFUSED_ACCESS,
        OTHER
    }

    /** For what, as whoever tells it sees it. */
    public enum Motive {
        ORIGIN_OR_COLOUR,
        RELIGION,
        MIGRANT_OR_REFUGEE,
        SEX_OR_GENDER,
        SEXUAL_ORIENTATION,
        DISABILITY,
        OTHER,
        NOT_SAID
    }

    /** What it did. */
    public enum Harm {
        INJURY,
        FEAR,
        LOSS,
        EXCLUSION,
        NONE,
        NOT_SAID
    }

    /** Whether it was reported before. */
    public enum Elsewhere {
        TO_POLICE,
        TO_OTHERS,
        NOWHERE,
        NOT_SAID
    }

    /** Why it was reported nowhere. */
    public enum WhyNot {
        AFRAID,
        AFRAID_FOR_STATUS,
        NO_TRUST,
        NOTHING_WOULD_CHANGE,
        DID_NOT_KNOW_HOW,
        LANGUAGE,
        NOT_SAID
    }

    boolean isAMonth() {
        return month == null || month.code().matches("\\d{4}-\\d{2}");
    }
}
