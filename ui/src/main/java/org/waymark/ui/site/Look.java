package org.waymark.ui.site;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.command.involvement.Situation;
import org.waymark.command.place.PlaceId;
import org.waymark.command.strategy.StrategyId;

/** Which strategy, situation and place a reader looks at. It is written into the address. */
public record Look(
        @Nullable StrategyId strategy,
        Situation situation,
        @Nullable PlaceId place) {

    /** Reads an address; what it does not know it leaves out. */
    static Look of(@Nullable String strategy, @Nullable String situation, @Nullable String place) {
        return new Look(
                strategy == null ? null : new StrategyId(strategy),
                "crisis".equals(situation) ? Situation.CRISIS : Situation.CALM,
                place == null ? null : new PlaceId(place));
    }

    public Look in(StrategyId other) {
        return new Look(other, situation, place);
    }

    public Look during(Situation other) {
        return new Look(strategy, other, place);
    }

    public Look at(@Nullable PlaceId other) {
        return new Look(strategy, situation, other);
    }

    /** The address of the page, or of its file. */
    public String path(String page) {
        var asked = Stream.of(
                        strategy == null ? "" : "strategy=" + encoded(strategy.value()),
                        situation == Situation.CALM ? "" : "situation=" + lower(situation),
                        place == null ? "" : "place=" + encoded(place.value()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("&"));
        return asked.isEmpty() ? page : page + "?" + asked;
    }

    /** The situation as it stands in an address. */
    public static String lower(Situation situation) {
        return situation.name().toLowerCase(Locale.ROOT);
    }

    private static String encoded(String id) {
        return URLEncoder.encode(id, StandardCharsets.UTF_8);
    }
}
