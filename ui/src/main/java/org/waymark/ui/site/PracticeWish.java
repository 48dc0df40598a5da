package org.waymark.ui.site;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.command.indicator.IndicatorId;
import org.waymark.command.practice.GoalLink;
import org.waymark.command.strategy.GoalId;
import org.waymark.command.strategy.StrategyId;
import org.waymark.query.practice.PracticePage;

/** Which practices a reader wants to see; null wants all. It is written into the address. */
public record PracticeWish(
        @Nullable IndicatorId indicator,
        @Nullable GoalLink goal,
        @Nullable String country) {

    private static final String CODE = "[A-Za-z0-9._-]{1,100}";

    /** Reads an address; what it cannot read it leaves out. */
    static PracticeWish of(@Nullable String indicator, @Nullable String goal, @Nullable String country) {
        return new PracticeWish(
                indicator == null || !indicator.matches(CODE) ? null : new IndicatorId(indicator),
                goal == null || !goal.matches(CODE + "/" + CODE) ? null : link(goal),
                country == null || !country.matches("[A-Z]{2}") ? null : country);
    }

    static PracticeWish any() {
        return new PracticeWish(null, null, null);
    }

    private static GoalLink link(String goal) {
        var parts = goal.split("/", 2);
        return new GoalLink(new StrategyId(parts[0]), new GoalId(parts[1]));
    }

    boolean meets(PracticePage page) {
        return page.withdrawn() == null
                && (indicator == null || page.experience().indicators().contains(indicator))
                && (goal == null || page.goals().contains(goal))
                && (country == null || page.experience().country().equals(country));
    }

    public boolean wantsAll() {
        return indicator == null && goal == null && country == null;
    }

    public PracticeWish by(@Nullable IndicatorId other) {
        return new PracticeWish(other, goal, country);
    }

    public PracticeWish to(@Nullable GoalLink other) {
        return new PracticeWish(indicator, other, country);
    }

    public PracticeWish in(@Nullable String other) {
        return new PracticeWish(indicator, goal, other);
    }

    /** The address of the page that shows these. */
    public String path() {
        var asked = Stream.of(
                        indicator == null ? "" : "indicator=" + indicator.value(),
                        goal == null
                                ? ""
                                : "goal=" + goal.strategy().value() + "/"
                                        + goal.goal().value(),
                        country == null ? "" : "country=" + country)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("&"));
        return asked.isEmpty() ? "/practices" : "/practices?" + asked;
    }
}
