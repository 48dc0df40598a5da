package org.waymark.query.replay;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.waymark.command.Words;
import org.waymark.command.crisis.Action;
import org.waymark.command.indicator.IndicatorId;
import org.waymark.command.milestone.Report;
import org.waymark.command.strategy.MilestoneId;
import org.waymark.command.theme.Decision;
import org.waymark.command.theme.ThemeId;
import org.waymark.query.crisis.CrisisPage;

/** Something that happened on a day of a crisis. Voices are counted, never quoted. */
public sealed interface Happening {

    LocalDate on();

    /** Something was decided about the crisis itself. */
    record Ruled(LocalDate on, CrisisPage.Step step) implements Happening {}

    /** What was noted as known, decided or done. */
    record Noted(LocalDate on, Action action) implements Happening {}

    /** A version of the plan was adopted. */
    record Adopted(LocalDate on, int version, Words reason) implements Happening {}

    /** It was decided about what several voices ask. */
    record Decided(LocalDate on, ThemeId theme, Words title, Decision decision) implements Happening {}

    /** A planner signed what became of what several voices ask. */
    record Closed(LocalDate on, ThemeId theme, Words title) implements Happening {}

    /** Somebody who answers for a step said how it is coming along. */
    record Told(LocalDate on, MilestoneId milestone, Words name, Report report) implements Happening {}

    /** Reports of an indicator that the plan asked for on that day waited. */
    record Waited(LocalDate on, IndicatorId indicator, int reports) implements Happening {}

    /**
     * Values of an indicator came in, counted from then on, were sent back or corrected.
     *
     * @param what stored name of the event
     */
    record Reported(LocalDate on, String what, IndicatorId indicator, int values) implements Happening {}

    /**
     * People spoke.
     *
     * @param voices how many, or null where so few that they are not counted
     */
    record Heard(LocalDate on, @Nullable Integer voices) implements Happening {}
}
