package org.waymark.ui.timeline;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.command.Period;
import org.waymark.query.version.VersionPage;
import org.waymark.ui.figure.Zoom;

/**
 * How somebody looks at a timeline. An address says all of it, so a link is the view.
 *
 * @param strategy the plan, empty for the latest
 * @param from the day from which it is shown, or null from the beginning
 * @param goal the goal it is narrowed to, empty where to none
 * @param slipped the version since which steps must have slipped to be shown, 0 where all are
 * @param day the day since which they must have, in place of a version, or null
 */
public record Lens(
        String strategy,
        Zoom zoom,
        @Nullable LocalDate from,
        String goal,
        int slipped,
        @Nullable LocalDate day) {

    /** What cannot be read is left out, so that no address is a dead end. */
    public static Lens of(String strategy, String zoom, String from, String goal, String slipped) {
        var wanted = Arrays.stream(Zoom.values())
                .filter(one -> one.word().equals(zoom))
                .findFirst()
                .orElse(Zoom.YEAR);
        var version = slipped.matches("\\d{1,4}") ? Integer.parseInt(slipped) : 0;
        return new Lens(strategy, wanted, day(from), goal, version, version == 0 ? day(slipped) : null);
    }

    private static @Nullable LocalDate day(String period) {
        try {
            return period.isEmpty() ? null : new Period(period).start();
        } catch (IllegalArgumentException notAPeriod) {
            return null;
        }
    }

    /** The same view nearer or further away. */
    public Lens at(Zoom other) {
        return new Lens(strategy, other, from, goal, slipped, day);
    }

    /** The same view from another day. */
    public Lens from(@Nullable LocalDate other) {
        return new Lens(strategy, zoom, other, goal, slipped, day);
    }

    /** The same view of one goal, or of all. */
    public Lens on(String other) {
        return new Lens(strategy, zoom, from, other, slipped, day);
    }

    /** The same view of what slipped since a version, or of everything. */
    public Lens slippedSince(int version) {
        return new Lens(strategy, zoom, from, goal, version, null);
    }

    /** The same view of what slipped since a day, or of everything. */
    public Lens slippedSince(@Nullable LocalDate other) {
        return new Lens(strategy, zoom, from, goal, 0, other);
    }

    /** The version since which steps must have slipped; of a day the one that bound at its end, or else the first. */
    int since(List<VersionPage> versions) {
        var asked = day;
        return asked == null
                ? slipped
                : versions.stream()
                        .filter(version -> !version.known().isAfter(asked))
                        .mapToInt(VersionPage::version)
                        .max()
                        .orElseGet(() -> versions.stream()
                                .mapToInt(VersionPage::version)
                                .min()
                                .orElse(0));
    }

    /** The view of another plan, from its beginning. */
    public Lens of(String other) {
        return new Lens(other, zoom, null, "", 0, null);
    }

    /** What an address says of it, in a steady order; what goes without saying is left out. */
    public Map<String, String> parameters() {
        var all = new LinkedHashMap<String, String>();
        all.put("strategy", strategy);
        all.put("zoom", zoom == Zoom.YEAR ? "" : zoom.word());
        all.put("from", from == null ? "" : from.toString().substring(0, 7));
        all.put("goal", goal);
        all.put("slipped", day != null ? day.toString() : slipped == 0 ? "" : String.valueOf(slipped));
        all.values().removeIf(String::isEmpty);
        return all;
    }

    /** The end of an address, empty where everything goes without saying. */
    public String query() {
        return parameters().entrySet().stream()
                .map(part -> part.getKey() + "=" + URLEncoder.encode(part.getValue(), UTF_8))
                .collect(Collectors.joining("&", "?", ""))
                .replaceFirst("^\\?$", "");
    }
}
