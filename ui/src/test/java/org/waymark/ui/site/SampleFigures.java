package org.waymark.ui.site;

import static org.waymark.ui.site.SampleNames.COUNTRY;
import static org.waymark.ui.site.SamplePlan.HOSTILE;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.waymark.command.Period;
import org.waymark.command.Words;
import org.waymark.command.indicator.Definition;
import org.waymark.command.indicator.Direction;
import org.waymark.command.indicator.IndicatorId;
import org.waymark.command.indicator.IndicatorType;
import org.waymark.command.indicator.MeasureKind;
import org.waymark.command.indicator.Slice;
import org.waymark.command.organisation.OrganisationId;
import org.waymark.command.reporting.Flag;
import org.waymark.command.reporting.Missing;
import org.waymark.command.reporting.Observation;
import org.waymark.command.reporting.ReportingSeriesId;
import org.waymark.command.reporting.Standing;
import org.waymark.query.indicator.IndicatorPage;
import org.waymark.query.progress.Point;
import org.waymark.query.reporting.ValueRow;

/** The indicators of the sample plan and what was reported on them. */
final class SampleFigures {

    static final IndicatorId WORK = new IndicatorId("work-01");
    static final IndicatorId LOCAL = new IndicatorId("local-01");
    static final Slice NON_EU = Slice.of("citizen=NEU27_2020_FOR,sex=T,age=Y20-64");
    static final double[] GROUP = {14.1, 12.9, 10.2, 8.4, 7.9, 8.8, 9.1, 6.6, 6.1, 6.3};
    static final double[] REFERENCE = {9.2, 8.0, 6.4, 5.4, 4.7, 5.3, 5.8, 4.2, 4.0, 4.0};

    private SampleFigures() {}

    static List<IndicatorPage> indicators() {
        return List.of(
                new IndicatorPage(
                        WORK,
                        definition("Unemployment of non-EU citizens", MeasureKind.PERCENTAGE, "%", Direction.DOWN),
                        List.of(new IndicatorPage.MethodBreak(Period.year(2021), Words.english("New survey.")))),
                new IndicatorPage(
                        LOCAL,
                        definition(
                                "Local authorities with a strategy",
                                MeasureKind.COUNT,
                                "local authorities",
                                Direction.UP),
                        List.of()));
    }

    private static Definition definition(String name, MeasureKind kind, String unit, Direction direction) {
        return new Definition(
                Words.english(name)
                        .and(
                                "ar",
                                name.equals("Unemployment of non-EU citizens")
                                        ? "بطالة مواطني دول خارج الاتحاد"
                                        : "سلطات محلية لديها استراتيجية"),
                Words.english("What it means. " + HOSTILE),
                Words.english(unit),
                kind,
                IndicatorType.OUTCOME,
                direction,
                null,
                null,
                null,
                List.of("citizen", "sex"),
                NON_EU,
                Words.english("Eurostat, lfsa_urgan"),
                "https://ec.europa.eu/eurostat/databrowser/view/lfsa_urgan",
                Map.of("eurostat", "lfsa_urgan"),
                null);
    }

    static List<ValueRow> values(@Nullable IndicatorId indicator) {
        var series = new ReportingSeriesId(WORK, COUNTRY, new OrganisationId("cso"));
        var rows = new ArrayList<ValueRow>();
        points(GROUP).forEach(point -> rows.add(row(series, point)));
        rows.add(new ValueRow(
                series,
                Standing.REPORTED,
                Period.year(2014),
                NON_EU,
                Observation.missing(Missing.TOO_FEW),
                1,
                null,
                LocalDate.of(2015, 4, 1)));
        return WORK.equals(indicator) ? rows : List.of();
    }

    private static ValueRow row(ReportingSeriesId series, Point point) {
        return new ValueRow(
                series,
                Standing.REPORTED,
                point.period(),
                NON_EU,
                point.observation(),
                point.revision(),
                null,
                point.known());
    }

    static List<Point> points(double[] values) {
        return IntStream.range(0, values.length)
                .mapToObj(i -> new Point(
                        Period.year(2015 + i),
                        i == 2 || i == 6
                                ? Observation.of(BigDecimal.valueOf(values[i]), Flag.BREAK)
                                : Observation.of(BigDecimal.valueOf(values[i])),
                        LocalDate.of(2016 + i, 4, 27),
                        i == 3 ? 2 : 1))
                .toList();
    }
}
