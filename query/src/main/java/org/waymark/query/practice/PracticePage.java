package org.waymark.query.practice;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.command.ParticipantId;
import org.waymark.command.practice.Experience;
import org.waymark.command.practice.GoalLink;
import org.waymark.command.practice.PracticeId;
import org.waymark.command.practice.Recognition;

/**
 * A practice as it is told today.
 *
 * @param revision given back with each correction
 * @param goals to which it speaks
 * @param recognitions of what was achieved with it, in the order in which they were recorded
 * @param published since when everybody may read it, or null
 * @param withdrawn why it was taken back, or null where it stands
 * @param steps how it came to read so, in order
 */
public record PracticePage(
        PracticeId practice,
        int revision,
        Experience experience,
        List<GoalLink> goals,
        List<Recognition> recognitions,
        @Nullable Instant published,
        @Nullable String withdrawn,
        List<Step> steps) {

    /**
     * One thing that happened to it.
     *
     * @param what stored name of the event, for example {@code practice.practice-corrected}
     * @param reason why, or null where none is asked for
     */
    public record Step(String what, Instant at, @Nullable String reason, ParticipantId by) {}
}
