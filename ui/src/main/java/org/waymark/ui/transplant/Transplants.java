package org.waymark.ui.transplant;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.waymark.command.strategy.GoalId;
import org.waymark.command.strategy.Service;
import org.waymark.command.strategy.StrategyId;
import org.waymark.query.commitment.CommitmentTrace;
import org.waymark.query.commitment.CommitmentTrace.ServingGoal;
import org.waymark.query.commitment.FindServings;
import org.waymark.query.commitment.FindTrace;
import org.waymark.query.commitment.Serving;
import org.waymark.query.strategy.Edition;
import org.waymark.query.strategy.FindStrategy;
import org.waymark.query.strategy.StrategyPage;
import org.waymark.ui.Account;
import org.waymark.ui.Desk;
import org.waymark.ui.exchange.GoalTree;
import org.waymark.ui.exchange.GoalTrees;

/** Cuts goals out of strategies, and looks at and adds what was cut out here or elsewhere. */
@Component
public class Transplants {

    private final Desk desk;
    private final String here;

    /** @param here the address under which others find this installation */
    public Transplants(Desk desk, @Value("${waymark.address:http://localhost}") String here) {
        this.desk = desk;
        this.here = here;
    }

    /** A goal of a strategy as it binds with everything below it, or nothing where there is none. */
    public Optional<GoalTree> cut(StrategyId strategy, GoalId goal) {
        return desk.find(new FindStrategy(strategy, Edition.ADOPTED), StrategyPage.class, Desk.ANYBODY)
                .filter(page -> page.version() > 0)
                .flatMap(page -> GoalTrees.of(page, goal, bound(strategy), here));
    }

    /** What taking the tree over into the draft would do; nothing where there is no such draft. */
    public Optional<Transplant> look(Account by, StrategyId into, GoalTree tree, Choices choices) {
        return desk.find(new FindStrategy(into, Edition.DRAFT), StrategyPage.class, by)
                .map(draft ->
                        Known.asked(desk, by, home(tree), draft, desk.list(new FindServings(into), Serving.class, by)))
                .map(known -> new Grafting(known, tree, choices, by.participant()).transplant());
    }

    /**
     * Adds what is new. Where an answer was lost on the way, the same again goes on from there: each command has a key
     * made of what it says and of the draft it was thought out on.
     */
    public void add(Account by, Transplant transplant) {
        if (!transplant.mayBeAdded()) {
            throw new IllegalArgumentException("Something stands in the way");
        }
        for (var command : transplant.commands()) {
            var act = transplant.seen() + command;
            var key = UUID.nameUUIDFromBytes(act.getBytes(StandardCharsets.UTF_8));
            desk.send(command, by, key.toString());
        }
        desk.see();
    }

    /** This installation, where the tree was cut out here; a plan that is not known here is one of elsewhere. */
    private String home(GoalTree tree) {
        return desk.find(new FindStrategy(tree.strategy().id(), Edition.ADOPTED), StrategyPage.class, Desk.ANYBODY)
                        .isPresent()
                ? here
                : "";
    }

    /** What binds, as everybody may read it. */
    private Map<GoalId, List<Service>> bound(StrategyId strategy) {
        return desk.list(new FindTrace(strategy), CommitmentTrace.class, Desk.ANYBODY).stream()
                .flatMap(trace -> trace.goals().stream())
                .collect(Collectors.groupingBy(
                        ServingGoal::goal,
                        Collectors.flatMapping(Transplants::services, Collectors.toUnmodifiableList())));
    }

    private static Stream<Service> services(ServingGoal goal) {
        return Stream.of(
                        Stream.ofNullable(goal.service()),
                        goal.measures().stream().flatMap(measure -> Stream.ofNullable(measure.service())),
                        goal.milestones().stream().flatMap(step -> Stream.ofNullable(step.service())))
                .flatMap(all -> all);
    }
}
