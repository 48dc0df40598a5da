package org.waymark.query.disclosure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Works out, as a reader would, between what bounds each withheld count must lie: first from the shown counts alone,
 * where the bounds must be a threshold apart, then from the printed reasons as well, where they must not meet.
 */
final class Audit {

    private final Table table;
    private final Map<Count, Confidentiality> withheld;
    private final Rule rule;
    private final Set<Count> wide = new HashSet<>();
    private final Set<Count> open = new HashSet<>();

    /** @param withheld what is withheld; only ever more, so that what had room once has it still */
    Audit(Table table, Map<Count, Confidentiality> withheld, Rule rule) {
        this.table = table;
        this.withheld = withheld;
        this.rule = rule;
    }

    /** The withheld counts whose bounds are too close. */
    Set<Count> narrow() {
        var narrow = new LinkedHashSet<Count>();
        for (var sums : partsThatKeepSomething()) {
            narrow.addAll(narrow(new Guess(sums, this::plainly, rule.threshold()), wide));
            narrow.addAll(narrow(new Guess(sums, this::byReason, 1), open));
        }
        return narrow;
    }

    private Set<Count> narrow(Guess guess, Set<Count> sure) {
        var asked = new LinkedHashSet<>(withheld.keySet());
        asked.removeAll(sure);
        asked.retainAll(guess.counts());
        var narrow = guess.narrow(asked);
        asked.removeAll(narrow);
        sure.addAll(asked);
        return narrow;
    }

    private Bounds plainly(Count count) {
        return isUnknown(count) ? Bounds.NONE : new Bounds(rule.least(count.number()), rule.most(count.number()));
    }

    private Bounds byReason(Count count) {
        var why = count.printed() ? withheld.get(count) : null;
        if (why == null) {
            return plainly(count);
        }
        return why == Confidentiality.A
                ? new Bounds(1, Math.max(count.number(), rule.threshold() - 1))
                : new Bounds(Math.min(count.number(), rule.threshold()), Long.MAX_VALUE);
    }

    private boolean isUnknown(Count count) {
        return !count.printed() || withheld.containsKey(count);
    }

    /** Sums that hang together by their counts. */
    private List<Set<Sum>> partsThatKeepSomething() {
        var sums = new HashMap<Count, List<Sum>>();
        table.sums()
                .forEach(sum -> sum.members()
                        .forEach(count -> sums.computeIfAbsent(count, _ -> new ArrayList<>())
                                .add(sum)));
        var seen = new HashSet<Count>();
        var parts = new ArrayList<Set<Sum>>();
        for (var count : withheld.keySet()) {
            var part = new LinkedHashSet<Sum>();
            var ahead = new ArrayDeque<>(List.of(count));
            while (!ahead.isEmpty()) {
                var next = ahead.remove();
                if (seen.add(next)) {
                    var near = sums.getOrDefault(next, List.of());
                    part.addAll(near);
                    near.forEach(sum -> sum.members().forEach(ahead::add));
                }
            }
            if (!part.isEmpty()) {
                parts.add(part);
            }
        }
        return parts;
    }
}
