package org.waymark.infra.sample;

import java.io.IOException;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.waymark.command.practice.Experience;
import org.waymark.command.practice.GoalLink;
import org.waymark.command.practice.PracticeCommand.LinkToGoal;
import org.waymark.command.practice.PracticeCommand.PublishPractice;
import org.waymark.command.practice.PracticeCommand.RecordPractice;
import org.waymark.command.practice.PracticeId;
import org.waymark.command.strategy.GoalId;
import org.waymark.command.strategy.StrategyId;
import tools.jackson.databind.json.JsonMapper;

/** What was tried in Ireland and in Scotland, restated from the public sources it names. */
@Component
class PracticeSample {

    private static final ClassPathResource FILE = new ClassPathResource("catalogue/practices.json");
    private static final StrategyId PLAN = new StrategyId("ie-mis-2017");

    private final Cast cast;

    PracticeSample(Cast cast) {
        this.cast = cast;
    }

    /** A practice and the goals of the plan it speaks to. */
    record Told(PracticeId practice, Experience experience, List<GoalId> goals) {}

    void tell() throws IOException {
        var planner = cast.as("planner").participant();
        for (var told : JsonMapper.shared().readValue(FILE.getContentAsByteArray(), Told[].class)) {
            var id = told.practice();
            cast.send(new RecordPractice(id, told.experience(), planner), id.value());
            told.goals()
                    .forEach(goal ->
                            cast.send(new LinkToGoal(id, new GoalLink(PLAN, goal), planner), id.value(), goal.value()));
            cast.send(new PublishPractice(id, planner), id.value());
        }
    }
}
