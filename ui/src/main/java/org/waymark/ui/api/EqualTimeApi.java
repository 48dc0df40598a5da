package org.waymark.ui.api;

import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.waymark.command.strategy.GoalId;
import org.waymark.command.strategy.StrategyId;
import org.waymark.ui.transplant.Comparisons;

/** Goals that were taken over, beside those they were taken from, at equal time since each was first adopted. */
@RestController
@RequestMapping("/api/v1")
class EqualTimeApi {

    private final Comparisons comparisons;

    EqualTimeApi(Comparisons comparisons) {
        this.comparisons = comparisons;
    }

    /** A goal that can be compared, and where. */
    record HeirAnswer(String strategy, String goal, String originStrategy, String originGoal, String href) {}

    /** Every goal that binds and was taken over from a plan of this installation. */
    @GetMapping("/equal-time")
    List<HeirAnswer> all() {
        return comparisons.heirs().stream()
                .flatMap(heir -> comparisons
                        .of(heir.plan().strategy(), heir.entry().goal().goal())
                        .map(found -> new HeirAnswer(
                                found.plan().strategy().value(),
                                found.goal().goal().value(),
                                found.origin().strategy().value(),
                                found.from().goal().value(),
                                "/api/v1/strategies/" + found.plan().strategy().value() + "/goals/"
                                        + found.goal().goal().value() + "/equal-time"))
                        .stream())
                .toList();
    }

    /** One goal beside its origin, where both bind here. */
    @GetMapping("/strategies/{id}/goals/{goal}/equal-time")
    EqualTimeAnswer one(@PathVariable String id, @PathVariable String goal) {
        return comparisons
                .of(new StrategyId(id), new GoalId(goal))
                .map(EqualTimeAnswer::of)
                .orElseThrow(() -> new NotThere("goal with an origin on this installation", id + "/" + goal));
    }
}
