package org.waymark.ui.site;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.waymark.command.Words;
import org.waymark.command.indicator.IndicatorId;
import org.waymark.command.practice.GoalLink;
import org.waymark.query.practice.PracticePage;
import org.waymark.query.strategy.StrategyPage;
import org.waymark.ui.words.Countries;
import org.waymark.ui.words.Wording;

/** Practices that everybody may read, and the names of what they are linked to. */
public record PracticeShelf(
        List<PracticePage> all,
        PracticeWish wish,
        List<StrategyPage> plans,
        Function<IndicatorId, Words> indicators,
        Wording wording) {

    /** Those that meet the wish, the latest published first. */
    public List<PracticePage> shown() {
        return all.stream()
                .filter(wish::meets)
                .sorted(Comparator.comparing(PracticePage::published, Comparator.nullsFirst(Comparator.naturalOrder()))
                        .reversed())
                .toList();
    }

    /** Those that were public and were taken back. */
    public List<PracticePage> withdrawn() {
        return all.stream().filter(page -> page.withdrawn() != null).toList();
    }

    public int count(PracticeWish other) {
        return (int) all.stream().filter(other::meets).count();
    }

    public List<IndicatorId> indicatorsInUse() {
        return inUse(page -> page.experience().indicators(), IndicatorId::value);
    }

    public List<GoalLink> goalsInUse() {
        return inUse(
                        PracticePage::goals,
                        goal -> goal.strategy().value() + goal.goal().value())
                .stream()
                .filter(goal -> name(goal).isPresent())
                .toList();
    }

    public List<String> countriesInUse() {
        return inUse(page -> List.of(page.experience().country()), this::country);
    }

    public Words name(IndicatorId indicator) {
        return indicators.apply(indicator);
    }

    /** What a goal is called, where its plan binds and still has it. */
    public Optional<Words> name(GoalLink link) {
        return plans.stream()
                .filter(plan -> plan.strategy().equals(link.strategy()))
                .flatMap(plan -> plan.goals().stream())
                .filter(entry -> entry.goal().goal().equals(link.goal()))
                .map(entry -> entry.goal().name())
                .findFirst();
    }

    public String country(String code) {
        return Countries.name(code, wording.language());
    }

    private <T> List<T> inUse(Function<PracticePage, ? extends Collection<T>> parts, Function<T, String> order) {
        return all.stream()
                .filter(page -> page.withdrawn() == null)
                .flatMap(page -> parts.apply(page).stream())
                .distinct()
                .sorted(Comparator.comparing(order))
                .toList();
    }
}
