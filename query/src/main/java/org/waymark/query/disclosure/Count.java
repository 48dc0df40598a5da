package org.waymark.query.disclosure;

/**
 * How many, in one cell of a table. The same cell with another number is another count.
 *
 * @param cell its place in the table, in words that stay the same from one release to the next
 * @param number not negative
 * @param printed false for what follows from others but stands nowhere, such as those a breakdown leaves out
 */
public record Count(String cell, long number, boolean printed) {

    public Count {
        if (number < 0) {
            throw new IllegalArgumentException("Nobody counts less than none: " + cell + " " + number);
        }
    }
}
