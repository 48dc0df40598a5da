package org.waymark.ui.theme;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.waymark.query.theme.ThemePage;
import org.waymark.ui.duty.Nudge;

/** What somebody is reminded of: a theme with the day of the answer or delivery its voices were promised. */
public record Promise(Nudge nudge, ThemePage theme, LocalDate day) {

    /** Those of which somebody is reminded after one day and by another, the longest promised first. */
    public static List<Promise> between(LocalDate after, LocalDate until, List<ThemePage> themes) {
        return themes.stream()
                .flatMap(theme -> Stream.ofNullable(theme.promised())
                        .flatMap(day -> Nudge.between(after, until, day).map(nudge -> new Promise(nudge, theme, day))))
                .sorted(Comparator.comparing(Promise::day)
                        .thenComparing(one -> one.theme().theme().value()))
                .toList();
    }
}
