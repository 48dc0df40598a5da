package org.waymark.ui.workspace.duty;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import org.waymark.command.Period;
import org.waymark.command.reporting.ReportingSeriesId;
import org.waymark.command.strategy.MeasureId;
import org.waymark.command.strategy.StrategyId;
import org.waymark.query.history.Topic;

/** Where in the workspace reports are entered and their calendars are set. */
public final class Ways {

    /** Who owes what today. */
    public static final String SHEET = "report/sheet";

    private Ways() {}

    /** The form for a period. */
    public static String form(ReportingSeriesId series, Period period) {
        return "report/value?indicator=" + encoded(series.indicator().value()) + "&place="
                + encoded(series.place().value()) + "&period=" + encoded(period.code());
    }

    /** The calendar of a measure. */
    public static String calendar(StrategyId strategy, MeasureId measure) {
        return "plan/calendar?strategy=" + encoded(strategy.value()) + "&measure=" + encoded(measure.value());
    }

    /** The calendar of a measure, by the topic of its history. */
    public static String calendar(Topic measure) {
        return calendar(
                new StrategyId(measure.ids().getFirst()),
                new MeasureId(measure.ids().getLast()));
    }

    private static String encoded(String code) {
        return URLEncoder.encode(code, UTF_8);
    }
}
