package org.waymark.query.release;

import static org.waymark.query.Cast.FINGAL;
import static org.waymark.query.Cast.IRELAND;
import static org.waymark.query.Cast.PETRA;
import static org.waymark.query.Cast.ROSA;
import static org.waymark.query.Cast.STATISTICS;
import static org.waymark.query.Cast.VIKTOR;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.waymark.command.Period;
import org.waymark.command.Words;
import org.waymark.command.indicator.Definition;
import org.waymark.command.indicator.Direction;
import org.waymark.command.indicator.IndicatorEvent.IndicatorDefined;
import org.waymark.command.indicator.IndicatorId;
import org.waymark.command.indicator.IndicatorType;
import org.waymark.command.indicator.MeasureKind;
import org.waymark.command.indicator.Slice;
import org.waymark.command.reporting.Cell;
import org.waymark.command.reporting.Observation;
import org.waymark.command.reporting.ReportingEvent.SeriesOpened;
import org.waymark.command.reporting.ReportingEvent.ValueAccepted;
import org.waymark.command.reporting.ReportingEvent.ValueSubmitted;
import org.waymark.command.reporting.ReportingSeriesId;
import org.waymark.command.reporting.Standing;
import org.waymark.command.reporting.Value;

/** People in language courses, reported by two authorities, for tests of what is told of them. */
public final class Learners {

    private Learners() {}

    public static final IndicatorId LEARNERS = new IndicatorId("learners");
    public static final ReportingSeriesId NATIONAL = new ReportingSeriesId(LEARNERS, IRELAND, STATISTICS);
    public static final ReportingSeriesId LOCAL = new ReportingSeriesId(LEARNERS, FINGAL, STATISTICS);
    public static final Period Y2024 = Period.year(2024);

    public static final Definition COUNTED = new Definition(
            Words.english("Learners"),
            Words.english("People who learn the language"),
            Words.english("people"),
            MeasureKind.COUNT,
            IndicatorType.OUTCOME,
            Direction.UP,
            null,
            null,
            null,
            List.of("sex"),
            Slice.TOTAL,
            Words.english("The ministry"),
            null,
            Map.of(),
            null);

    public static final List<Object> KNOWN = List.of(
            new IndicatorDefined(LEARNERS, COUNTED, PETRA),
            new SeriesOpened(NATIONAL, Standing.REPORTED, ROSA),
            new SeriesOpened(LOCAL, Standing.REPORTED, ROSA),
            new ValueSubmitted(NATIONAL, Y2024, people(313, 208, 105), null, ROSA),
            new ValueAccepted(NATIONAL, Y2024, people(313, 208, 105), 1, null, VIKTOR),
            new ValueSubmitted(LOCAL, Y2024, people(44, 4, 40), null, ROSA),
            new ValueAccepted(LOCAL, Y2024, people(44, 4, 40), 1, null, VIKTOR));

    public static Value people(int all, int women, int men) {
        return new Value(List.of(cell("", all), cell("sex=F", women), cell("sex=M", men)), null, null, List.of());
    }

    private static Cell cell(String group, int people) {
        return new Cell(Slice.of(group), Observation.of(BigDecimal.valueOf(people)));
    }
}
