package org.waymark.query.disclosure;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/** The least and the most each count of sums that hang together can be, by linear programming. */
final class Guess {

    private static final double HAIR = 1e-6;

    private final ExpressionsBasedModel model = new ExpressionsBasedModel();
    private final Map<Count, Variable> variables = new LinkedHashMap<>();
    private final List<Count> order;
    private final double[] least;
    private final double[] most;
    private final int apart;

    /** @param apart how far apart the least and the most must be */
    Guess(Set<Sum> sums, Function<Count, Bounds> bounds, int apart) {
        this.apart = apart;
        sums.forEach(sum -> sum.members().forEach(count -> variables.computeIfAbsent(count, this::variable)));
        order = List.copyOf(variables.keySet());
        least = order.stream().mapToDouble(Count::number).toArray();
        most = least.clone();
        var enough = 2L * (order.stream().mapToLong(Count::number).max().orElse(0) + apart);
        variables.forEach((count, variable) -> {
            var between = bounds.apply(count);
            variable.lower(between.least()).upper(Math.min(between.most(), enough));
        });
        sums.forEach(this::tie);
    }

    /** All it speaks of. */
    Set<Count> counts() {
        return variables.keySet();
    }

    /** Those of these counts that have too little room. */
    Set<Count> narrow(Set<Count> asked) {
        var narrow = new LinkedHashSet<Count>();
        for (var index = 0; index < order.size(); index++) {
            if (asked.contains(order.get(index)) && !hasRoom(index)) {
                narrow.add(order.get(index));
            }
        }
        return narrow;
    }

    private Variable variable(Count count) {
        return model.newVariable("x" + variables.size());
    }

    private void tie(Sum sum) {
        var equation = model.newExpression("e" + model.constraints().count()).level(0);
        equation.set(find(sum.total()), -1);
        sum.parts().forEach(part -> equation.set(find(part), 1));
    }

    private Variable find(Count count) {
        return Objects.requireNonNull(variables.get(count));
    }

    /** Whatever is possible for one count shows what is possible for all, so few need be asked about. */
    private boolean hasRoom(int index) {
        if (!isApart(index)) {
            var variable = find(order.get(index));
            variable.weight(1);
            learn(model.minimise());
            if (!isApart(index)) {
                variable.weight(-1);
                learn(model.minimise());
            }
            variable.weight(null);
        }
        return isApart(index);
    }

    private boolean isApart(int index) {
        return most[index] - least[index] >= apart - HAIR;
    }

    private void learn(Optimisation.Result result) {
        if (!result.getState().isFeasible()) {
            throw new IllegalStateException("The true counts are possible, and yet there is no answer: " + result);
        }
        for (var index = 0; index < least.length; index++) {
            var value = result.doubleValue(index);
            least[index] = Math.min(least[index], value);
            most[index] = Math.max(most[index], value);
        }
    }
}
