package org.waymark.command.review;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.waymark.command.organisation.OrganisationKind;

/**
 * How many people took part in a meeting. Nobody is named.
 *
 * @param others those of another sex, or who did not say
 * @param sectors how many came from organisations of which kind; where empty, nobody counted
 */
public record Attendance(int women, int men, int others, Map<OrganisationKind, Integer> sectors) {

    public Attendance {
        var inOrder = new EnumMap<OrganisationKind, Integer>(OrganisationKind.class);
        inOrder.putAll(sectors);
        sectors = Collections.unmodifiableMap(inOrder);
    }

    /** All of them. */
    public int total() {
        return women + men + others;
    }

    /** Whether these can be numbers of people, and not more from somewhere than there were. */
    boolean addsUp() {
        return women >= 0
                && men >= 0
                && others >= 0
                && sectors.values().stream().allMatch(count -> count >= 0)
                && sectors.values().stream().mapToInt(count -> count).sum() <= total();
    }
}
