package org.waymark.infra.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.waymark.command.ParticipantId;
import org.waymark.command.Words;
import org.waymark.command.organisation.OrganisationId;
import org.waymark.command.practice.Experience;
import org.waymark.command.practice.GoalLink;
import org.waymark.command.practice.PracticeCommand.LinkToGoal;
import org.waymark.command.practice.PracticeCommand.PublishPractice;
import org.waymark.command.practice.PracticeCommand.RecogniseAchievement;
import org.waymark.command.practice.PracticeCommand.RecordPractice;
import org.waymark.command.practice.PracticeId;
import org.waymark.command.practice.Recognition;
import org.waymark.command.strategy.GoalId;
import tools.jackson.databind.json.JsonMapper;

/** What was tried in Ireland and in Scotland, restated from the public sources it names, and an example of thanks. */
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
        recognise(planner);
    }

    private static Words words(String english, String arabic) {
        return Words.english("Example: " + english).and("ar", "مثال: " + arabic);
    }

    private void recognise(ParticipantId planner) {
        var recognition = new Recognition(
                Recognition.Kind.THANKS,
                words("the 31 local authorities", "السلطات المحلية الإحدى والثلاثون"),
                new OrganisationId("local-authorities"),
                words("the planning desk of this demonstration", "مكتب التخطيط في هذا العرض"),
                words("every one of them has written a plan of its own.", "كتبت كل منها خطة خاصة بها."),
                LocalDate.of(2020, 12, 1),
                null);
        cast.send(
                new RecogniseAchievement(new PracticeId("ie-local-strategies"), recognition, planner),
                "ie-local-strategies");
    }

    private static Told[] read() {
        try {
            return JsonMapper.shared().readValue(FILE.getContentAsByteArray(), Told[].class);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
