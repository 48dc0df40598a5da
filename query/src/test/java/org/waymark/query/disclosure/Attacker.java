package org.waymark.query.disclosure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.waymark.query.disclosure.Elimination.Fraction;

/**
 * Somebody who kept every release and knows all sums, the rounding and what the reasons mean. Looks for how far each
 * withheld count could be from the true one, so the search begins at the truth and shares nothing with the audit.
 */
public final class Attacker {

    private record Room(long down, long up) {}

    private final Rule rule;
    private final Set<Count> told;
    private final Map<Count, Confidentiality> withheld;
    private final Map<Count, Integer> places = new LinkedHashMap<>();
    private final List<long[]> equations = new ArrayList<>();

    public Attacker(Set<Sum> sums, Set<Count> told, Map<Count, Confidentiality> withheld, Rule rule) {
        this.rule = rule;
        this.told = told;
        this.withheld = withheld;
        sums.forEach(sum -> sum.members().forEach(count -> places.putIfAbsent(count, places.size())));
        for (var sum : sums) {
            var form = new long[2 * places.size()];
            add(form, sum.total(), -1);
            sum.parts().forEach(part -> add(form, part, 1));
            equations.add(form);
        }
    }

    /** Withheld counts that are found exactly, reasons read, or between bounds closer than the threshold. */
    public List<String> found() {
        var found = new ArrayList<String>();
        var plain = new Elimination(equations, bounds(false));
        var reasoned = new Elimination(equations, bounds(true));
        for (var count : withheld.keySet()) {
            if (places.containsKey(count)) {
                if (isCloser(count, plain, rule.threshold())) {
                    found.add(count + " between close bounds");
                }
                if (isCloser(count, reasoned, 1)) {
                    found.add(count + " exactly");
                }
            }
        }
        return found;
    }

    private boolean isCloser(Count count, Elimination space, long than) {
        var up = space.most(step(count, 1));
        var down = space.most(step(count, -1));
        return up != null && down != null && isLess(up, down, than);
    }

    private static boolean isLess(Fraction up, Fraction down, long than) {
        var width = Math.multiplyExact(up.over(), down.under()) + Math.multiplyExact(down.over(), up.under());
        return width < Math.multiplyExact(than, Math.multiplyExact(up.under(), down.under()));
    }

    private long[] step(Count count, long by) {
        var form = new long[2 * places.size()];
        add(form, count, by);
        return form;
    }

    /** A step from the truth is what goes up less what goes down. */
    private void add(long[] form, Count count, long by) {
        var at = 2 * Objects.requireNonNull(places.get(count));
        form[at] += by;
        form[at + 1] -= by;
    }

    private long[] bounds(boolean withReasons) {
        var bounds = new long[2 * places.size()];
        places.forEach((count, place) -> {
            var room = room(count, withReasons);
            bounds[2 * place] = room.up();
            bounds[2 * place + 1] = room.down();
        });
        return bounds;
    }

    private Room room(Count count, boolean withReasons) {
        var number = count.number();
        if (told.contains(count)) {
            return rounded(number);
        }
        var why = withReasons && count.printed() ? withheld.get(count) : null;
        if (why == null) {
            return new Room(number, -1);
        }
        return why == Confidentiality.A
                ? new Room(number - 1, rule.threshold() - 1 - number)
                : new Room(number - rule.threshold(), -1);
    }

    /** What is printed as a multiple of five is at most two off, never below the threshold, and nothing is nothing. */
    private Room rounded(long number) {
        if (number == 0) {
            return new Room(0, 0);
        }
        var least = number;
        while (rule.rounded(least - 1) == rule.rounded(number) && least > rule.threshold()) {
            least--;
        }
        var most = number;
        while (rule.rounded(most + 1) == rule.rounded(number)) {
            most++;
        }
        return new Room(number - least, most - number);
    }
}
