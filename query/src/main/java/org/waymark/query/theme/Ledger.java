package org.waymark.query.theme;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Joins themes with the voices that are heard in them. */
final class Ledger {

    private static final Comparator<HeardVoice> EARLIEST_FIRST = Comparator.comparing(HeardVoice::given)
            .thenComparing(voice -> voice.feedback().value());

    private Ledger() {}

    static List<ThemePage> pages(List<ThemeState> themes, Collection<HeardVoice> voices) {
        var byTheme = voices.stream().collect(Collectors.groupingBy(voice -> Objects.requireNonNull(voice.theme())));
        return themes.stream()
                .map(theme -> page(theme, byTheme.getOrDefault(theme.theme(), List.of())))
                .toList();
    }

    static ThemePage page(ThemeState theme, Collection<HeardVoice> voices) {
        var quotes = voices.stream()
                .sorted(EARLIEST_FIRST)
                .flatMap(HeardVoice::quote)
                .toList();
        var withdrawn = voices.stream().filter(HeardVoice::withdrawn).count();
        return theme.page(quotes, Math.toIntExact(withdrawn));
    }
}
