package org.waymark.command.feedback;

/** What somebody chose to say of themselves. Each part may stay unsaid, and none asks for a status or papers. */
public record Speaker(Sex sex, Age age, Stay stay, Disability disability) {

    /** Nothing was said. */
    public static final Speaker UNSAID = new Speaker(Sex.NOT_SAID, Age.NOT_SAID, Stay.NOT_SAID, Disability.NOT_SAID);

    /** Sex or gender. */
    public enum Sex {
        WOMAN,
        MAN,
        OTHER,
        NOT_SAID
    }

    /** Age in bands. */
    public enum Age {
        UNDER_18,
        FROM_18_TO_29,
        FROM_30_TO_64,
        FROM_65,
        NOT_SAID
    }

    /** How long somebody has lived in the country. */
    public enum Stay {
        ALWAYS,
        UNDER_2_YEARS,
        FROM_2_TO_5_YEARS,
        OVER_5_YEARS,
        NOT_SAID
    }

    /** Whether a disability makes things harder. */
    public enum Disability {
        YES,
        NO,
        NOT_SAID
    }
}
