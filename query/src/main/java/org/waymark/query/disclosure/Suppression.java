package org.waymark.query.disclosure;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toMap;
import static org.waymark.query.disclosure.Confidentiality.A;
import static org.waymark.query.disclosure.Confidentiality.C;
import static org.waymark.query.disclosure.Confidentiality.D;
import static org.waymark.query.disclosure.Confidentiality.N;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Decides what of a table is withheld: first what tells of few or of everybody, then as little as possible of what it
 * could be worked out from, over all sums and together with everything told before, until an audit finds nothing.
 */
public final class Suppression {

    private static final Comparator<Count> CHEAPEST =
            Comparator.comparingLong(Count::number).thenComparing(Count::cell);

    private final Rule rule;
    private final Table table;
    private final Set<Count> told;
    private final Set<Count> totals;
    private final Map<Count, List<Sum>> sums = new HashMap<>();
    private final Map<Count, Confidentiality> withheld = new LinkedHashMap<>();
    private final Set<Count> exposed = new LinkedHashSet<>();

    private Suppression(Rule rule, Table table, Known before) {
        this.rule = rule;
        this.table = before.table().and(table);
        told = new HashSet<>(before.told());
        withheld.putAll(before.kept());
        this.table
                .sums()
                .forEach(sum -> sum.members()
                        .forEach(count -> sums.computeIfAbsent(count, _ -> new ArrayList<>())
                                .add(sum)));
        var parts =
                this.table.sums().stream().flatMap(sum -> sum.parts().stream()).collect(Collectors.toSet());
        totals = this.table.sums().stream()
                .map(Sum::total)
                .filter(total -> !parts.contains(total))
                .collect(Collectors.toSet());
        begin(before.kept().keySet());
    }

    /**
     * The pattern for a table. One that is too large to be looked through is withheld as a whole and not safe.
     *
     * @param before everything its readers were told before; what was withheld then stays so
     */
    public static Pattern of(Table table, Rule rule, Known before) {
        if (table.counts().size() > Table.MOST) {
            var all = List.copyOf(table.counts());
            return new Pattern(table, all.stream().collect(toMap(count -> count, _ -> N)), all);
        }
        return new Suppression(rule, table, before).pattern();
    }

    /** What is withheld of a table whatever else is told. It is found at once; an audit may add to it. */
    public static Pattern atFirstSight(Table table, Rule rule) {
        var suppression = new Suppression(rule, table, Known.NOTHING);
        table.sums().forEach(suppression::guard);
        return new Pattern(table, suppression.withheld, List.of());
    }

    private void begin(Collection<Count> before) {
        var cells = before.stream().map(Count::cell).collect(Collectors.toSet());
        for (var count : table.counts()) {
            if (rule.isFew(count.number()) && told.contains(count)) {
                exposed.add(count);
            } else if (rule.isFew(count.number())) {
                withhold(count, A);
            } else if (count.number() > 0 && cells.contains(count.cell())) {
                withhold(count, D);
            }
        }
        table.sums().stream()
                .filter(sum -> sum.parts().size() > 1 && sum.total().number() >= rule.threshold())
                .forEach(sum ->
                        sum.parts().stream().filter(part -> part.number() > 0).forEach(part -> begin(sum, part)));
    }

    /** Nobody may learn that all are in one group, nor how few the others are. */
    private void begin(Sum sum, Count part) {
        var rest = sum.total().number() - part.number();
        if (rest == 0 && sum.ofGroups()) {
            withhold(part, C);
        } else if (rule.isFew(rest)) {
            withhold(part, D);
        }
    }

    private void withhold(Count count, Confidentiality why) {
        if (!told.contains(count) && (count.printed() || why == A)) {
            withheld.putIfAbsent(count, why);
        }
    }

    private Pattern pattern() {
        tellWhatIsKnownAnyway();
        var audit = new Audit(table, withheld, rule);
        for (var narrow = guarded(audit); !narrow.isEmpty() && exposed.isEmpty(); narrow = guarded(audit)) {
            var before = withheld.size();
            narrow.forEach(count -> nearest(count).ifPresent(next -> withhold(next, D)));
            if (withheld.size() == before) {
                exposed.addAll(narrow);
            }
        }
        return new Pattern(table, withheld, List.copyOf(exposed));
    }

    /** What follows from what was told before hides nothing, and nothing can be hidden behind it. */
    private void tellWhatIsKnownAnyway() {
        var narrow = told.isEmpty() ? Set.<Count>of() : narrowAtBest();
        while (narrow.stream().anyMatch(count -> !rule.isFew(count.number()))) {
            narrow.stream().filter(count -> !rule.isFew(count.number())).forEach(this::tell);
            narrow = narrowAtBest();
        }
        exposed.addAll(narrow);
    }

    /** What could be worked out if all that was not told were withheld. */
    private Set<Count> narrowAtBest() {
        var all = new LinkedHashMap<>(withheld);
        table.counts().stream()
                .filter(count -> count.number() > 0 && count.printed() && !told.contains(count))
                .forEach(count -> all.putIfAbsent(count, D));
        return new Audit(table, all, rule).narrow();
    }

    private Set<Count> guarded(Audit audit) {
        table.sums().forEach(this::guard);
        return audit.narrow();
    }

    private void tell(Count count) {
        withheld.remove(count);
        told.add(count);
    }

    /** Leaves no sum with a single unknown, and none in which somebody who knows of themselves knows the other. */
    private void guard(Sum sum) {
        while (isOpen(sum)) {
            var next = candidates(List.of(sum)).findFirst();
            if (next.isEmpty()) {
                return;
            }
            withhold(next.get(), D);
        }
    }

    private boolean isOpen(Sum sum) {
        var unknown = sum.members().filter(this::isUnknown).toList();
        return unknown.stream().anyMatch(withheld::containsKey)
                && (unknown.size() == 1
                        || (unknown.size() == 2 && unknown.stream().anyMatch(count -> count.number() == 1)));
    }

    private boolean isUnknown(Count count) {
        return !count.printed() || withheld.containsKey(count);
    }

    /** The cheapest count near one that could be worked out. */
    private Optional<Count> nearest(Count from) {
        var seen = new LinkedHashSet<>(List.of(from));
        var ahead = new ArrayDeque<>(List.of(from));
        while (!ahead.isEmpty()) {
            var near = sums.getOrDefault(ahead.remove(), List.of());
            var found = candidates(near).findFirst();
            if (found.isPresent()) {
                return found;
            }
            near.stream().flatMap(Sum::members).filter(seen::add).forEach(ahead::add);
        }
        return Optional.empty();
    }

    /** What may be withheld beside: never nothing, never what was told; what all the rest adds up to comes last. */
    private Stream<Count> candidates(Collection<Sum> near) {
        return near.stream()
                .flatMap(Sum::members)
                .filter(count -> count.number() > 0 && !isUnknown(count) && !told.contains(count))
                .sorted(comparing((Count count) -> totals.contains(count)).thenComparing(CHEAPEST));
    }
}
