package org.waymark.command.disclosure;

/**
 * How a data set is guarded.
 *
 * @param guarded false where its figures are published elsewhere already, or do not count people
 * @param openly the least number of people told to everybody
 * @param partners the least told to partners
 * @param reviewers the least told to reviewers
 * @param base counts are rounded to multiples of it; 1 for none
 */
public record Guarding(boolean guarded, int openly, int partners, int reviewers, int base) {

    /** Where nothing else is said. */
    public static final Guarding USUAL = new Guarding(true, 10, 5, 3, 5);

    /** Its figures are public already. */
    public static final Guarding OPEN = new Guarding(false, 10, 5, 3, 5);

    boolean isInOrder() {
        return base >= 1 && reviewers >= 1 && partners >= reviewers && openly >= partners;
    }

    /** The least number of people that may be told to these readers. */
    public int threshold(Readers readers) {
        return switch (readers) {
            case EVERYBODY -> openly;
            case PARTNERS -> partners;
            case REVIEWERS -> reviewers;
        };
    }
}
