package org.waymark.infra.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
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
import tools.jackson.databind.json.JsonMapper;

/** What was tried in Ireland and in Scotland, restated from the public sources it names. */
@Component
class PracticeSample implements Chapter {

    private static final ClassPathResource FILE = new ClassPathResource("catalogue/practices.json");

    private final Cast cast;

    PracticeSample(Cast cast) {
        this.cast = cast;
    }

    /** A practice and the goals of the plan it speaks to. */
    record Told(PracticeId practice, Experience experience, List<GoalId> goals) {}

    @Override
    public void tell(Catalogue file) {
        var planner = cast.as("planner").participant();
        for (var told : read()) {
            var id = told.practice();
            cast.send(new RecordPractice(id, told.experience(), planner), id.value());
            told.goals()
                    .forEach(goal -> cast.send(
                            new LinkToGoal(id, new GoalLink(file.strategy(), goal), planner),
                            id.value(),
                            goal.value()));
            cast.send(new PublishPractice(id, planner), id.value());
        }
    }

    private static Told[] read() {
        try {
            return JsonMapper.shared().readValue(FILE.getContentAsByteArray(), Told[].class);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
