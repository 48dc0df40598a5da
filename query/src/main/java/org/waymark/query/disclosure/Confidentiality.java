package org.waymark.query.disclosure;

/** Why a count is told or withheld (SDMX {@code CL_CONF_STATUS}). */
public enum Confidentiality {
    /** Free: it is told. */
    F,
    /** Its source does not let it be published. */
    N,
    /** It would tell of everybody in a group. */
    C,
    /** Primary: so few that each could be found. */
    A,
    /** Secondary: from it another could be worked out. */
    D
}
