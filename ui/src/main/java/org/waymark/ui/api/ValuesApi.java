package org.waymark.ui.api;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.waymark.command.indicator.IndicatorId;
import org.waymark.command.place.PlaceId;
import org.waymark.command.reporting.Standing;
import org.waymark.command.strategy.StrategyId;
import org.waymark.query.reporting.ContinuedValue;
import org.waymark.query.reporting.FindContinuation;
import org.waymark.query.reporting.FindValues;
import org.waymark.query.reporting.ValueRow;
import org.waymark.ui.Desk;

/**
 * Values that count, as JSON or CSV. Where an indicator and a place are asked for, sums of its predecessors stand
 * beside them for the time before a merger, named as such.
 */
@RestController
@RequestMapping("/api/v1/values")
class ValuesApi {

    static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final Desk desk;

    ValuesApi(Desk desk) {
        this.desk = desk;
    }

    @GetMapping(produces = {MediaType.APPLICATION_JSON_VALUE, "text/csv"})
    ResponseEntity<?> values(
            @RequestParam @Nullable String strategy,
            @RequestParam @Nullable String indicator,
            @RequestParam @Nullable String place,
            @RequestParam @Nullable String standing,
            @RequestParam @Nullable String asof,
            @RequestParam @Nullable String format,
            @RequestHeader(required = false) @Nullable String accept) {
        var question = new FindValues(
                strategy == null ? null : new StrategyId(strategy),
                indicator == null ? null : new IndicatorId(indicator),
                place == null ? null : new PlaceId(place),
                standing(standing),
                asof == null ? null : Days.read("asof", asof));
        var reported =
                desk.list(question, ValueRow.class, Desk.ANYBODY).stream().map(ValueAnswer::of);
        var values = Stream.concat(reported, sums(question)).toList();
        var csv = "csv".equalsIgnoreCase(format) || (format == null && accept != null && accept.contains("text/csv"));
        return csv
                ? ResponseEntity.ok().contentType(CSV).body(ValueAnswer.csv(values))
                : ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(values);
    }

    /** How the series of a place goes on before the merger it came of. */
    private Stream<ValueAnswer> sums(FindValues question) {
        var indicator = question.indicator();
        if (indicator == null || question.place() == null || question.asof() != null) {
            return Stream.empty();
        }
        return desk.list(new FindContinuation(indicator, question.place()), ContinuedValue.class, Desk.ANYBODY).stream()
                .filter(sum -> question.standing() == null || question.standing() == sum.standing())
                .map(sum -> ValueAnswer.of(indicator, sum));
    }

    private static @Nullable Standing standing(@Nullable String text) {
        try {
            return text == null ? null : Standing.valueOf(text.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw new UnreadableField(
                    "standing", "'" + text + "' is not a standing.", "Write " + List.of(Standing.values()) + ".");
        }
    }
}
