package org.waymark.query.incident;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.command.incident.Told.Elsewhere;
import org.waymark.command.incident.Told.Kind;
import org.waymark.command.incident.Told.WhyNot;
import org.waymark.query.disclosure.Count;
import org.waymark.query.disclosure.Known;
import org.waymark.query.disclosure.Pattern;
import org.waymark.query.disclosure.Rule;
import org.waymark.query.disclosure.Sum;
import org.waymark.query.disclosure.Suppression;
import org.waymark.query.disclosure.Table;
import org.waymark.query.incident.IncidentFigures.Year;

/** The incidents of one year as one table, of which nobody can work out what is withheld. */
final class YearOfIncidents {

    private static final Rule PUBLIC = new Rule(10, 5);

    private final List<IncidentPage> told;
    private final Count total;
    private final Pattern pattern;

    YearOfIncidents(List<IncidentPage> told) {
        this.told = told;
        total = new Count("told", told.size(), true);
        var sums = new HashSet<Sum>();
        add(sums, kinds());
        add(sums, elsewhere());
        add(sums, whyNot());
        pattern = Suppression.of(new Table(Set.of(total), sums), PUBLIC, Known.NOTHING);
    }

    Year shown(int year) {
        return new Year(year, shown(total), shown(kinds()), shown(elsewhere()), shown(whyNot()));
    }

    private Map<Kind, Count> kinds() {
        return counts("kind ", page -> Stream.of(page.told().kind()));
    }

    private Map<Elsewhere, Count> elsewhere() {
        return counts("elsewhere ", page -> Stream.of(page.told().elsewhere()));
    }

    private Map<WhyNot, Count> whyNot() {
        return counts("why ", page -> Stream.ofNullable(page.told().whyNot()));
    }

    private <E extends Enum<E>> Map<E, Count> counts(String what, Function<IncidentPage, Stream<E>> sort) {
        return told.stream()
                .flatMap(sort)
                .collect(Collectors.groupingBy(
                        one -> one,
                        TreeMap::new,
                        Collectors.collectingAndThen(
                                Collectors.toList(), same -> new Count(what + same.getFirst(), same.size(), true))));
    }

    /** Who is in none of the groups is counted too, though nowhere told. */
    private void add(Set<Sum> sums, Map<?, Count> groups) {
        var rest = total.number()
                - groups.values().stream().mapToLong(Count::number).sum();
        var parts = Stream.concat(
                        groups.values().stream(),
                        Stream.of(new Count("none of " + groups.keySet(), rest, false))
                                .filter(count -> count.number() > 0))
                .toList();
        sums.add(new Sum(total, parts, true));
    }

    private <E extends Enum<E>> List<IncidentFigures.Count<E>> shown(Map<E, Count> groups) {
        return groups.entrySet().stream()
                .map(group -> new IncidentFigures.Count<>(group.getKey(), shown(group.getValue())))
                .toList();
    }

    private @Nullable Integer shown(Count count) {
        return pattern.withheld().containsKey(count) ? null : Math.toIntExact(PUBLIC.rounded(count.number()));
    }
}
