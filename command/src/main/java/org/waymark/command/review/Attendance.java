package org.waymark.command.review;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.waymark.command.feedback.Perspective;
import org.waymark.command.organisation.OrganisationKind;

/**
 * How many people took part in a meeting. Nobody is named.
 *
 * @param others those of another sex, or who did not say
 * @param sectors how many came from organisations of which kind; where empty, nobody counted
 * @param perspectives how many spoke from which perspective; where empty, nobody counted
 */
public record Attendance(
        int women,
        int men,
        int others,
        Map<OrganisationKind, Integer> sectors,
        Map<Perspective, Integer> perspectives) {

    @SuppressWarnings("RedundantNullCheck") // what was counted before perspectives were has none
    public Attendance {
        sectors = inOrder(OrganisationKind.class, sectors);
        perspectives = inOrder(Perspective.class, perspectives == null ? Map.of() : perspectives);
    }

    /** Where nobody counted perspectives. */
    public Attendance(int women, int men, int others, Map<OrganisationKind, Integer> sectors) {
        this(women, men, others, sectors, Map.of());
    }

    private static <E extends Enum<E>> Map<E, Integer> inOrder(Class<E> type, Map<E, Integer> counts) {
        var inOrder = new EnumMap<E, Integer>(type);
        inOrder.putAll(counts);
        return Collections.unmodifiableMap(inOrder);
    }

    /** All of them. */
    public int total() {
        return women + men + others;
    }

    /** Whether these can be numbers of people, and not more from somewhere than there were. */
    boolean addsUp() {
        return women >= 0 && men >= 0 && others >= 0 && isWithin(sectors.values()) && isWithin(perspectives.values());
    }

    private boolean isWithin(Collection<Integer> counts) {
        return counts.stream().allMatch(count -> count >= 0)
                && counts.stream().mapToInt(count -> count).sum() <= total();
    }
}
