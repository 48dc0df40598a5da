package org.waymark.ui.site;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.command.place.PlaceId;
import org.waymark.query.place.PlaceName;
import org.waymark.query.strategy.StrategyPage;
import org.waymark.query.theme.ThemePage;
import org.waymark.query.theme.ThemePage.Quote;
import org.waymark.ui.words.Wording;

/** The entries of the ledger with what each is found under, in the words of one language. */
public final class Ledger {

    /** Of fewer voices than this no place is told. */
    private static final long TOLD = 5;

    private final List<Row> rows;
    private final LedgerWish wish;
    private final List<StrategyPage> plans;
    private final List<PlaceName> places;
    private final Wording wording;

    Ledger(List<Entry> entries, LedgerWish wish, KnownRecord known, Wording wording) {
        this.wish = wish;
        this.wording = wording;
        plans = known.plans();
        places = known.places();
        rows = entries.stream().map(entry -> new Row(entry, found(entry))).toList();
    }

    private record Row(Entry entry, Map<String, Set<String>> found) {}

    /** One way to look for entries. */
    public record Way(String name, List<Choice> choices) {}

    /** Entries found under one thing; the path shows them and the rest of what is asked. */
    public record Choice(String label, String path, boolean chosen) {}

    public List<Entry> entries() {
        return rows.stream()
                .filter(row -> wish.meets(row.found()))
                .map(Row::entry)
                .toList();
    }

    /** How many voices are in all of them together. */
    public int voices() {
        return entries().stream().mapToInt(entry -> entry.theme().heard()).sum();
    }

    public long overdue() {
        return entries().stream().filter(Entry::overdue).count();
    }

    /** Every way by which there is something to choose. */
    public List<Way> ways() {
        return LedgerWish.WAYS.stream()
                .map(way -> new Way(way, choices(way)))
                .filter(way -> way.choices().size() > 1)
                .toList();
    }

    private List<Choice> choices(String way) {
        var values = rows.stream()
                .flatMap(row -> row.found().getOrDefault(way, Set.of()).stream())
                .collect(Collectors.toCollection(TreeSet::new));
        var all = new Choice(
                wording.text("site.you-said.any"),
                wish.path(way, ""),
                wish.by(way).isEmpty());
        return Stream.concat(
                        Stream.of(all),
                        values.stream()
                                .map(value -> new Choice(
                                        label(way, value),
                                        wish.path(way, value),
                                        wish.by(way).equals(value))))
                .toList();
    }

    private String label(String way, String value) {
        return switch (way) {
            case "state" -> wording.text("site.you-said.state." + value);
            case "goal" ->
                plans.stream()
                        .flatMap(plan -> plan.goals().stream())
                        .filter(entry -> entry.goal().goal().value().equals(value))
                        .findFirst()
                        .map(entry -> entry.goal().name().in(wording.language()))
                        .orElse(value);
            case "place" ->
                places.stream()
                        .filter(place -> place.place().value().equals(value))
                        .findFirst()
                        .map(place -> place.name().in(wording.language()))
                        .orElse(value);
            case "language" ->
                Locale.forLanguageTag(value).getDisplayLanguage(Locale.forLanguageTag(wording.language()));
            default -> value;
        };
    }

    private Map<String, Set<String>> found(Entry entry) {
        var theme = entry.theme();
        var found = new HashMap<String, Set<String>>();
        found.put("state", entry.overdue() ? Set.of(entry.state(), "overdue") : Set.of(entry.state()));
        found.put("goal", goals(theme));
        found.put("place", places(theme.voices()));
        found.put("language", theme.voices().stream().map(Quote::language).collect(Collectors.toSet()));
        var decided = theme.decided();
        found.put(
                "year",
                decided == null ? Set.of() : Set.of(String.valueOf(decided.on().getYear())));
        return found;
    }

    private Set<String> goals(ThemePage theme) {
        return plans.stream()
                .filter(plan -> plan.strategy().equals(theme.strategy()))
                .flatMap(plan -> Touched.goals(plan, theme).stream())
                .map(entry -> entry.goal().goal().value())
                .collect(Collectors.toSet());
    }

    private static Set<String> places(Collection<Quote> quotes) {
        return quotes.stream()
                .flatMap(quote -> Stream.ofNullable(quote.about().place()))
                .map(PlaceId::value)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                .entrySet()
                .stream()
                .filter(place -> place.getValue() >= TOLD)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
