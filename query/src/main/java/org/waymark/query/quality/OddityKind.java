package org.waymark.query.quality;

/** In which way a value is odd. None of them refuses it. */
public enum OddityKind {
    /** Below or above what the indicator can be. */
    OUT_OF_LIMITS,
    /** Far from the mean of its own history, in standard deviations. */
    OUTLIER_Z,
    /** Far from the median of its own history, in median deviations. */
    OUTLIER_MODIFIED_Z,
    /** Well beyond the lowest or highest value of its own history. */
    OUT_OF_RANGE,
    /** Changed by more than a share of the value before. */
    JUMP,
    /** The groups of a dimension do not add up to their total. */
    PARTS,
    /** The places within a place do not add up to it. */
    PLACES,
    /** A validation rule does not hold. */
    RULE,
    /** It came in after it was due. */
    LATE,
    /** A group is not told of that a plan asks for, or that was told of the period before. */
    GROUP_MISSING,
    /** The same number period after period. */
    SAME_AGAIN,
    /** Measured differently from this period on. */
    BREAK
}
