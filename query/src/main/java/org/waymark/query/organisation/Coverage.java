package org.waymark.query.organisation;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.waymark.command.Words;
import org.waymark.command.involvement.Situation;
import org.waymark.command.involvement.Task;
import org.waymark.command.organisation.OrganisationId;
import org.waymark.command.place.PlaceId;
import org.waymark.command.strategy.GoalId;
import org.waymark.command.strategy.StrategyId;

/**
 * Who is there for the goals of a strategy. A goal that has others under it is no gap of its own: those under it are
 * looked at.
 *
 * @param place what reaches this place, or null for everything
 * @param lines goal by goal in the order of the plan, each place for which somebody declared something in a line
 * @param named places within the strategy's for which a role was declared or where an organisation says it works
 * @param silent places within the strategy's that nobody named
 */
public record Coverage(
        StrategyId strategy,
        Situation situation,
        @Nullable PlaceId place,
        List<Line> lines,
        List<PlaceId> named,
        List<PlaceId> silent) {

    /**
     * One goal in one place.
     *
     * @param lead whom the plan entrusts with it, or null
     * @param contributors whom the plan names beside
     * @param parent whether other goals lie under it
     * @param place or null for everywhere the strategy reaches
     * @param roles what was declared
     * @param several the tasks, of leading and delivering, that more than one takes on there; may be wanted
     */
    public record Line(
            GoalId goal,
            Words name,
            @Nullable OrganisationId lead,
            List<OrganisationId> contributors,
            boolean parent,
            @Nullable PlaceId place,
            List<DeclaredRole> roles,
            List<Task> several) {

        /** Whether nobody declared anything for a goal that has no others under it. */
        public boolean gap() {
            return roles.isEmpty() && !parent;
        }

        /** What was declared of one task. */
        public List<DeclaredRole> of(Task task) {
            return roles.stream().filter(role -> role.part().task() == task).toList();
        }
    }

    /** How many goals have somebody. */
    public long somebody() {
        return goals(line -> !line.roles().isEmpty());
    }

    /** How many goals have nobody. */
    public long nobody() {
        return goals(Line::gap);
    }

    /** For how many goals more than one leads or delivers in the same place. */
    public long several() {
        return goals(line -> !line.several().isEmpty());
    }

    private long goals(Predicate<Line> like) {
        return lines.stream().filter(like).map(Line::goal).distinct().count();
    }
}
