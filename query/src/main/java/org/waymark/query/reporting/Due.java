package org.waymark.query.reporting;

import java.time.LocalDate;
import org.waymark.command.Period;
import org.waymark.command.indicator.Slice;
import org.waymark.command.reporting.ReportingSeriesId;
import org.waymark.command.strategy.MeasureId;
import org.waymark.command.strategy.StrategyId;

/** A value that is expected and not there. */
public record Due(
        ReportingSeriesId series,
        StrategyId strategy,
        MeasureId measure,
        Slice headline,
        Period period,
        LocalDate dueOn,
        boolean late) {}
