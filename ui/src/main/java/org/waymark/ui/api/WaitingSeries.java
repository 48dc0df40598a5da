package org.waymark.ui.api;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.command.Period;
import org.waymark.command.indicator.IndicatorId;
import org.waymark.command.organisation.OrganisationId;
import org.waymark.command.place.PlaceId;
import org.waymark.command.reporting.ReportingSeriesId;
import org.waymark.query.reporting.AwaitingReview;

/** Which series a row about a value that waits speaks of; the source may be left out where only one waits. */
final class WaitingSeries {

    private WaitingSeries() {}

    static ReportingSeriesId of(
            @Nullable String indicatorCode,
            @Nullable String placeCode,
            Period period,
            @Nullable String source,
            List<AwaitingReview> queue) {
        var indicator = new IndicatorId(RowReader.text("indicator", indicatorCode));
        var place = new PlaceId(RowReader.text("place", placeCode));
        if (source != null) {
            return new ReportingSeriesId(indicator, place, new OrganisationId(source));
        }
        var waiting = queue.stream()
                .filter(value -> value.question() == null)
                .filter(value -> value.period().equals(period))
                .map(AwaitingReview::series)
                .filter(series ->
                        series.indicator().equals(indicator) && series.place().equals(place))
                .toList();
        return switch (waiting.size()) {
            case 1 -> waiting.getFirst();
            case 0 ->
                throw new UnreadableField(
                        "period",
                        "No value of this indicator, place and period waits for review.",
                        "Name the source organisation in 'source' if it was accepted before under the same key.");
            default ->
                throw new UnreadableField(
                        "source",
                        "Several sources have sent a value: "
                                + waiting.stream()
                                        .map(series -> series.source().value())
                                        .toList() + ".",
                        "Name one of them in 'source'.");
        };
    }
}
