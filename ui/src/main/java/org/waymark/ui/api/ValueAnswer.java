package org.waymark.ui.api;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.command.indicator.IndicatorId;
import org.waymark.command.place.PlaceId;
import org.waymark.command.reporting.Standing;
import org.waymark.command.reporting.Survey;
import org.waymark.query.reporting.ContinuedValue;
import org.waymark.query.reporting.ValueRow;

/**
 * One number for one group, with where it comes from.
 *
 * @param source who reported it, or null where it is a sum
 * @param sumOf the places whose values were added for the time before a merger, or null where it was reported
 * @param survey how people were asked, or null where nobody was
 * @param withoutReview why no second person looked at it, or null where one did
 */
record ValueAnswer(
        String indicator,
        String place,
        @Nullable String source,
        @Nullable List<String> sumOf,
        Standing standing,
        String slice,
        ObservationAnswer observation,
        @Nullable String note,
        @Nullable Survey survey,
        @Nullable String withoutReview) {

    static ValueAnswer of(ValueRow row) {
        return new ValueAnswer(
                row.series().indicator().value(),
                row.series().place().value(),
                row.series().source().value(),
                null,
                row.standing(),
                row.slice().toString(),
                ObservationAnswer.of(row.period().toString(), row.observation(), row.revision(), row.known()),
                row.note(),
                row.survey(),
                row.withoutReview());
    }

    /** For comparison, reported by nobody. */
    static ValueAnswer of(IndicatorId indicator, ContinuedValue sum) {
        return new ValueAnswer(
                indicator.value(),
                sum.place().value(),
                null,
                sum.of().stream().map(PlaceId::value).toList(),
                sum.standing(),
                sum.slice().toString(),
                ObservationAnswer.of(sum.period().toString(), sum.observation(), 0, sum.known()),
                null,
                null,
                null);
    }

    /** One line for each number; text that a spreadsheet would run as a formula is quoted with an apostrophe. */
    static String csv(List<ValueAnswer> values) {
        var text = new StringWriter();
        try (var csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(
                    "indicator",
                    "place",
                    "source",
                    "standing",
                    "slice",
                    "period",
                    "value",
                    "numerator",
                    "denominator",
                    "status",
                    "missing",
                    "revision",
                    "known",
                    "note",
                    "sum_of");
            for (var value : values) {
                var number = value.observation();
                csv.writeRecord(
                        value.indicator(),
                        value.place(),
                        value.source() == null ? "" : value.source(),
                        value.standing().name(),
                        value.slice(),
                        number.period(),
                        plain(number.value()),
                        plain(number.numerator()),
                        plain(number.denominator()),
                        number.status(),
                        number.missing() == null ? "" : number.missing().name(),
                        String.valueOf(number.revision()),
                        number.known().toString(),
                        harmless(value.note()),
                        value.sumOf() == null ? "" : String.join(" ", value.sumOf()));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private static String plain(@Nullable BigDecimal number) {
        return number == null ? "" : number.toPlainString();
    }

    private static String harmless(@Nullable String text) {
        return text == null ? "" : text.strip().matches("(?s)[=+\\-@\\t\\r\\u0000＝＋－＠].*") ? "'" + text : text;
    }
}
