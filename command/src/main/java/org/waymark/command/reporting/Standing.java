package org.waymark.command.reporting;

/** Who vouches for a series: the authority, civil society, the people concerned, or a monitor. */
public enum Standing {
    REPORTED,
    OBSERVED,
    PERCEIVED,
    VERIFIED
}
