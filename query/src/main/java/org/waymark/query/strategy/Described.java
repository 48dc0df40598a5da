package org.waymark.query.strategy;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.command.Period;
import org.waymark.command.Words;
import org.waymark.command.indicator.IndicatorId;
import org.waymark.command.strategy.Goal;
import org.waymark.command.strategy.Mark;
import org.waymark.command.strategy.Target;

/** Measures and milestones in a line of code words and numbers, which read the same in every language. */
final class Described {

    private Described() {}

    /** Its name and, on the next line, its description, in the languages of its name. */
    static Words goal(Goal goal) {
        var descriptions = goal.description().byLanguage();
        return new Words(goal.name().byLanguage().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        name -> descriptions.containsKey(name.getKey())
                                ? name.getValue() + "\n" + descriptions.get(name.getKey())
                                : name.getValue())));
    }

    /** For example {@code unemployment-rate: 12.1 (2015) → 9 (2020)}. */
    static Words measure(IndicatorId indicator, Target target) {
        var path = Stream.concat(Stream.ofNullable(target.baseline()), target.path().stream())
                .map(Described::mark)
                .collect(Collectors.joining(" → "));
        return Words.english(path.isEmpty() ? indicator.value() : indicator.value() + ": " + path);
    }

    /** For example {@code Language classes in every county (2019-Q4)}, in the languages of its name. */
    static Words milestone(Words name, @Nullable Period due) {
        return due == null
                ? name
                : new Words(name.byLanguage().entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, language -> language.getValue() + " (" + due + ")")));
    }

    private static String mark(Mark mark) {
        return mark.value().toPlainString() + " (" + mark.period() + ")";
    }
}
