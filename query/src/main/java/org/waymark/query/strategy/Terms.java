package org.waymark.query.strategy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.command.Words;
import org.waymark.command.indicator.Slice;
import org.waymark.command.organisation.OrganisationId;
import org.waymark.command.strategy.GoalId;
import org.waymark.command.strategy.Lineage;
import org.waymark.command.strategy.StrategyEvent.GoalAddressed;
import org.waymark.command.strategy.StrategyEvent.GoalDetailed;
import org.waymark.command.strategy.StrategyEvent.GoalEntrusted;
import org.waymark.command.strategy.StrategyEvent.GoalPromisedInWords;
import org.waymark.command.strategy.StrategyEvent.GoalServing;

/**
 * What is said of a goal beyond its words.
 *
 * @param alsoServes the goals it serves besides its parent
 * @param lead the organisation that leads the work, or null where none is named
 * @param contributors those that work with it
 * @param population whom it is for, or null where that is not said
 * @param groups the groups looked at within it
 * @param sentence its target in words, or null
 * @param from the goal of another strategy that it goes on from, or null
 */
public record Terms(
        List<GoalId> alsoServes,
        @Nullable OrganisationId lead,
        List<OrganisationId> contributors,
        @Nullable Words population,
        List<Slice> groups,
        @Nullable Words sentence,
        @Nullable Lineage from) {

    /** Nothing more was said. */
    public static final Terms NONE = new Terms(List.of(), null, List.of(), null, List.of(), null, null);

    static Terms takenFrom(Lineage from) {
        return new Terms(List.of(), null, List.of(), null, List.of(), null, from);
    }

    Terms after(GoalDetailed event) {
        return switch (event) {
            case GoalServing serving ->
                new Terms(serving.alsoServes(), lead, contributors, population, groups, sentence, from);
            case GoalEntrusted entrusted ->
                new Terms(alsoServes, entrusted.lead(), entrusted.contributors(), population, groups, sentence, from);
            case GoalAddressed addressed ->
                new Terms(alsoServes, lead, contributors, addressed.population(), addressed.groups(), sentence, from);
            case GoalPromisedInWords promised ->
                new Terms(alsoServes, lead, contributors, population, groups, promised.sentence(), from);
        };
    }
}
