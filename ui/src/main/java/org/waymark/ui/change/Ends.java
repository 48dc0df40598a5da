package org.waymark.ui.change;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.waymark.query.version.VersionPage;

/**
 * Which two versions are to be compared, by number or by a day on which they stood.
 *
 * @param from number of the earlier one
 * @param to number of the later one
 * @param problem {@code unreadable}, {@code before-first} or {@code no-such-version}; empty where there is none
 * @param typed what the problem is about, as it was typed
 */
public record Ends(int from, int to, String problem, String typed) {

    /** Where nothing is asked for, the latest version is compared with the one before. */
    public static Ends of(List<VersionPage> latestFirst, String from, String to) {
        if (latestFirst.isEmpty()) {
            return new Ends(0, 0, "", "");
        }
        var latest = latestFirst.getFirst().version();
        var end = to.isBlank() ? new Ends(latest, latest, "", "") : one(latestFirst, to.strip());
        if (!end.problem.isEmpty()) {
            return end;
        }
        var start = from.isBlank() ? new Ends(Math.max(1, end.to - 1), end.to, "", "") : one(latestFirst, from.strip());
        return start.problem.isEmpty()
                ? new Ends(Math.min(start.from, end.to), Math.max(start.from, end.to), "", "")
                : start;
    }

    private static Ends one(List<VersionPage> latestFirst, String typed) {
        if (typed.matches("\\d{1,6}")) {
            var number = Integer.parseInt(typed);
            return latestFirst.stream().anyMatch(version -> version.version() == number)
                    ? new Ends(number, number, "", "")
                    : new Ends(0, 0, "no-such-version", typed);
        }
        try {
            var day = LocalDate.parse(typed);
            var stood = standing(latestFirst, day);
            return stood.isPresent()
                    ? new Ends(stood.getAsInt(), stood.getAsInt(), "", "")
                    : new Ends(0, 0, "before-first", typed);
        } catch (DateTimeException notADay) {
            return new Ends(0, 0, "unreadable", typed);
        }
    }

    /** The version that stood at the end of a day. */
    public static OptionalInt standing(List<VersionPage> latestFirst, LocalDate day) {
        return latestFirst.stream()
                .filter(version -> !version.known().isAfter(day))
                .mapToInt(VersionPage::version)
                .findFirst();
    }
}
