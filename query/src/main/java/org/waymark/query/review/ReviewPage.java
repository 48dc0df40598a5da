package org.waymark.query.review;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.command.ParticipantId;
import org.waymark.command.Words;
import org.waymark.command.review.Attendance;
import org.waymark.command.review.Finding;
import org.waymark.command.review.FollowUp;
import org.waymark.command.review.Recommendation;
import org.waymark.command.review.Remit;
import org.waymark.command.review.ReviewId;
import org.waymark.command.strategy.StrategyId;

/**
 * One review, from the day it is due on.
 *
 * @param scheduled the day the service learned that it is due
 * @param attendance of the meeting, or null where nobody counted
 * @param published the day it was published, or null where it is still being written
 * @param withdrawn why and when it was taken back, or null
 */
public record ReviewPage(
        ReviewId review,
        StrategyId strategy,
        Remit remit,
        LocalDate scheduled,
        @Nullable Attendance attendance,
        List<Found> findings,
        List<Recommended> recommendations,
        List<Takeaway> takeaways,
        @Nullable LocalDate published,
        @Nullable Withdrawn withdrawn) {

    private static final int SMALL = 10;

    /** Something that was found, as it reads now. */
    public record Found(int number, Finding finding, List<Corrected> corrections) {}

    /**
     * Something that was recommended, as it reads now.
     *
     * @param followUps the latest first
     */
    public record Recommended(
            int number, Recommendation recommendation, List<FollowedUp> followUps, List<Corrected> corrections) {

        /** How far it has come. */
        public FollowUp.State state() {
            return followUps.isEmpty()
                    ? FollowUp.State.OPEN
                    : followUps.getFirst().followUp().state();
        }

        /** Whether it is done, or will not be done for a reason. */
        public boolean isSettled() {
            return state() == FollowUp.State.DONE || state() == FollowUp.State.NOT_DONE;
        }

        /** Whether it is still waiting, or being done, after its day. */
        public boolean isOverdueOn(LocalDate day) {
            return !isSettled() && recommendation.due().isBefore(day);
        }
    }

    /** Something to remember, as it reads now. */
    public record Takeaway(int number, Words words, List<Corrected> corrections) {}

    /**
     * How a published passage read before.
     *
     * @param before what it said
     * @param on the day it was corrected
     */
    public record Corrected(Words before, Words reason, LocalDate on, ParticipantId by) {}

    /**
     * One report on a recommendation.
     *
     * @param on the day it came so far
     */
    public record FollowedUp(FollowUp followUp, LocalDate on, ParticipantId by) {}

    /** Why it was taken back, and when. */
    public record Withdrawn(Words reason, LocalDate on) {}

    /** Whether it is neither published nor withdrawn. */
    public boolean isOpen() {
        return published == null && withdrawn == null;
    }

    /** Whether it is still being written after its day. */
    public boolean isOverdueOn(LocalDate day) {
        return isOpen() && remit.due().isBefore(day);
    }

    /** How many recommendations are done. */
    public int done() {
        return Math.toIntExact(recommendations.stream()
                .filter(one -> one.state() == FollowUp.State.DONE)
                .count());
    }

    /** The same as everybody may read it. */
    ReviewPage publicly() {
        return published == null || withdrawn != null
                ? new ReviewPage(
                        review, strategy, remit, scheduled, null, List.of(), List.of(), List.of(), published, withdrawn)
                : new ReviewPage(
                        review,
                        strategy,
                        remit,
                        scheduled,
                        attendance == null ? null : disclosed(attendance),
                        findings,
                        recommendations,
                        takeaways,
                        published,
                        null);
    }

    /** Small counts give people away: then no count of that kind is told, so that nothing can be subtracted. */
    private static @Nullable Attendance disclosed(Attendance counted) {
        if (anySmall(List.of(counted.women(), counted.men(), counted.others()))) {
            return null;
        }
        return new Attendance(
                counted.women(),
                counted.men(),
                counted.others(),
                disclosed(counted.sectors(), counted.total()),
                disclosed(counted.perspectives(), counted.total()));
    }

    private static <E> Map<E, Integer> disclosed(Map<E, Integer> counts, int total) {
        var unsaid = total - counts.values().stream().mapToInt(count -> count).sum();
        return anySmall(counts.values()) || anySmall(List.of(unsaid)) ? Map.of() : counts;
    }

    private static boolean anySmall(Collection<Integer> counts) {
        return counts.stream().anyMatch(count -> count > 0 && count < SMALL);
    }
}
