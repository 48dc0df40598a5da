package org.waymark.query.quality;

import static org.waymark.command.reporting.Standing.REPORTED;
import static org.waymark.query.Cast.IRELAND;
import static org.waymark.query.Cast.ROSA;
import static org.waymark.query.Cast.STATISTICS;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.command.Period;
import org.waymark.command.Words;
import org.waymark.command.indicator.Definition;
import org.waymark.command.indicator.Direction;
import org.waymark.command.indicator.IndicatorId;
import org.waymark.command.indicator.IndicatorType;
import org.waymark.command.indicator.MeasureKind;
import org.waymark.command.indicator.Slice;
import org.waymark.command.quality.Thresholds;
import org.waymark.command.reporting.Cell;
import org.waymark.command.reporting.Observation;
import org.waymark.command.reporting.ReportingSeriesId;
import org.waymark.command.reporting.Value;
import org.waymark.query.indicator.IndicatorPage;
import org.waymark.query.indicator.IndicatorPage.MethodBreak;
import org.waymark.query.reporting.Ask;
import org.waymark.query.reporting.SaidSeries;
import org.waymark.query.reporting.SeriesPage;
import org.waymark.query.reporting.SeriesPage.PeriodEntry;
import org.waymark.query.reporting.SeriesPage.Step;

/** A value that is looked at in a test: its series, its indicator and what plans ask. */
record Looked(
        IndicatorId indicator, MeasureKind kind, List<PeriodEntry> periods, List<MethodBreak> breaks, List<Ask> asks) {

    static final Instant IN_TIME = Instant.parse("2021-01-15T10:00:00Z");

    static Looked of(MeasureKind kind) {
        return new Looked(new IndicatorId("people"), kind, List.of(), List.of(), List.of());
    }

    /** What was reported before, year by year up to and with 2020. */
    Looked after(String... numbers) {
        var past = new ArrayList<PeriodEntry>();
        for (var i = 0; i < numbers.length; i++) {
            past.add(entry(Period.year(2021 - numbers.length + i), value(numbers[i]), IN_TIME));
        }
        return with(past);
    }

    Looked with(List<PeriodEntry> entries) {
        return new Looked(indicator, kind, entries, breaks, asks);
    }

    Looked breaking(String from) {
        return new Looked(
                indicator,
                kind,
                periods,
                List.of(new MethodBreak(new Period(from), Words.english("New survey"))),
                asks);
    }

    Looked asked(Ask ask) {
        return new Looked(indicator, kind, periods, breaks, List.of(ask));
    }

    Seen at(String period, Value value, Check... checks) {
        var own = SaidSeries.of(
                new SeriesPage(new ReportingSeriesId(indicator, IRELAND, STATISTICS), REPORTED, periods));
        var subject = new Subject(own, new Period(period), value, page(), Thresholds.USUAL, new Asked(asks));
        var seen = new Seen();
        List.of(checks).forEach(check -> check.look(subject, seen));
        return seen;
    }

    static PeriodEntry entry(Period period, Value value, Instant at) {
        var step = new Step("reporting.value-submitted", value, null, null, ROSA, at);
        return new PeriodEntry(period, value, 1, null, null, List.of(step));
    }

    static Value value(String number) {
        return Value.of(Slice.TOTAL, Observation.of(new BigDecimal(number)));
    }

    /** Cells written {@code sex=F: 3}, {@code sex=M: 1/4} or {@code sex=M: -}. */
    static Value cells(String... cells) {
        return new Value(List.of(cells).stream().map(Looked::cell).toList(), null, null, List.of());
    }

    private static Cell cell(String text) {
        var parts = text.split(": ", -1);
        var ratio = parts[1].split("/", -1);
        var observation = parts[1].equals("-")
                ? Observation.missing(org.waymark.command.reporting.Missing.NOT_COLLECTED)
                : ratio.length == 2
                        ? Observation.ratio(new BigDecimal(ratio[0]), new BigDecimal(ratio[1]))
                        : Observation.of(new BigDecimal(parts[1]));
        return new Cell(Slice.of(parts[0]), observation);
    }

    private IndicatorPage page() {
        return new IndicatorPage(indicator, definition(kind, null), breaks);
    }

    static Definition definition(MeasureKind kind, @Nullable BigDecimal highest) {
        return new Definition(
                Words.english("People"),
                Words.english("People who came"),
                Words.english("people"),
                kind,
                IndicatorType.OUTCOME,
                Direction.UP,
                null,
                BigDecimal.ZERO,
                highest,
                List.of("citizen", "sex"),
                Slice.TOTAL,
                Words.english("Count"),
                null,
                Map.of(),
                null);
    }
}
