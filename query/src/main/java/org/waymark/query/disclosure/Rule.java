package org.waymark.query.disclosure;

/**
 * How a table is guarded.
 *
 * @param threshold the least number of people that may be told
 * @param base counts are rounded to multiples of it; 1 for none
 */
public record Rule(int threshold, int base) {

    public Rule {
        if (threshold < 1 || base < 1) {
            throw new IllegalArgumentException("A threshold and a base are at least 1");
        }
    }

    /** The nearest multiple of the base; halves go up. */
    public long rounded(long number) {
        return Math.floorDiv(number + base / 2, base) * base;
    }

    boolean isFew(long number) {
        return number > 0 && number < threshold;
    }

    /** The least that a shown count can be. */
    long least(long number) {
        return number == 0 ? 0 : Math.max(rounded(number) - base / 2, Math.min(number, threshold));
    }

    /** The most that a shown count can be. */
    long most(long number) {
        return number == 0 ? 0 : rounded(number) + (base - 1) / 2;
    }
}
