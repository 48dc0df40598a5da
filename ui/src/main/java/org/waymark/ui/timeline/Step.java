package org.waymark.ui.timeline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.command.Period;
import org.waymark.command.milestone.Stage;
import org.waymark.command.strategy.Milestone;
import org.waymark.query.milestone.MilestonePage.Entry;

/**
 * A planned step, when it was due before, and what was said of it last.
 *
 * @param before when it was due before, or null where that was the same or it was not yet planned
 * @param told or null where nobody has said anything
 * @param gone the version with which it left the plan, 0 where that is the draft, or null while it is planned
 */
public record Step(
        Milestone milestone,
        @Nullable Before before,
        @Nullable Entry told,
        @Nullable Integer gone) {

    /** A step that is planned. */
    public Step(Milestone milestone, @Nullable Before before, @Nullable Entry told) {
        this(milestone, before, told, null);
    }

    /** When a step was due in a version. */
    public record Before(
            int version, @Nullable Period from, @Nullable Period due) {}

    /** Its id. */
    public String id() {
        return milestone.milestone().value();
    }

    /** Whether it is due later than before, or has lost its date. */
    public boolean slipped() {
        var due = milestone.due();
        return before != null
                && before.due() != null
                && (due == null || due.end().isAfter(before.due().end()));
    }

    /** By how many days it is due later; negative where it is due sooner, nothing where one of the two has no day. */
    public Optional<Long> days() {
        var due = milestone.due();
        return before == null || before.due() == null || due == null
                ? Optional.empty()
                : Optional.of(ChronoUnit.DAYS.between(before.due().end(), due.end()));
    }

    /** Whether it has no day at all, neither of beginning nor of end. */
    public boolean undated() {
        return gone == null && milestone.due() == null && milestone.from() == null;
    }

    /** What was said last, or null where nothing was. */
    public @Nullable Stage stage() {
        return told == null ? null : told.report().stage();
    }

    /** Whether its day has passed without a word of it. */
    public boolean unsaid(LocalDate today) {
        var due = milestone.due();
        return gone == null && told == null && due != null && due.isOverOn(today);
    }
}
