package org.waymark.query.milestone;

import java.time.LocalDate;
import java.util.List;
import org.waymark.command.ParticipantId;
import org.waymark.command.milestone.Report;
import org.waymark.command.strategy.MilestoneId;
import org.waymark.command.strategy.StrategyId;

/**
 * What was said of a planned step.
 *
 * @param reports the latest first, at least one
 */
public record MilestonePage(StrategyId strategy, MilestoneId milestone, List<Entry> reports) {

    /**
     * One report.
     *
     * @param on the day the service learned of it
     */
    public record Entry(Report report, LocalDate on, ParticipantId by) {}

    /** What was said last. */
    public Entry latest() {
        return reports.getFirst();
    }
}
