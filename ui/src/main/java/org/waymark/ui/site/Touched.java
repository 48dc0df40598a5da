package org.waymark.ui.site;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.query.strategy.StrategyPage;
import org.waymark.query.strategy.StrategyPage.GoalEntry;
import org.waymark.query.theme.ThemePage;

/** Which goals of a plan a theme is about: the one that was changed for it, and those its voices speak of. */
final class Touched {

    private Touched() {}

    static List<GoalEntry> goals(StrategyPage plan, ThemePage theme) {
        var ids = ids(theme);
        return plan.goals().stream().filter(entry -> isOneOf(entry, ids)).toList();
    }

    private static Set<String> ids(ThemePage theme) {
        var closed = theme.closed();
        return Stream.concat(
                        Stream.ofNullable(closed).map(end -> end.weDid().id()),
                        theme.voices().stream().map(quote -> quote.about().id()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private static boolean isOneOf(GoalEntry entry, Set<String> ids) {
        return ids.contains(entry.goal().goal().value())
                || entry.measures().stream()
                        .anyMatch(measure -> ids.contains(measure.measure().value()))
                || entry.milestones().stream()
                        .anyMatch(step -> ids.contains(step.milestone().value()));
    }
}
