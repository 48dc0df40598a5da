package org.waymark.query.progress;

import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
import org.waymark.command.assessment.AssessmentEvent.MethodChosen;
import org.waymark.query.Pages;
import org.waymark.query.progress.MethodPage.Choice;

/** A page for each strategy for which a method was chosen, with every choice; it never vanishes. */
@Component
@ProcessingGroup("assessment-method")
class ChosenMethodProjection {

    private final Pages<MethodPage> pages;

    ChosenMethodProjection(MongoDatabase database) {
        pages = pages(database);
    }

    static Pages<MethodPage> pages(MongoDatabase database) {
        return new Pages<>(database, "assessment_method_1", MethodPage.class);
    }

    @EventHandler
    void on(MethodChosen chosen, @SequenceNumber long sequence, @Timestamp Instant at) {
        var choice = new Choice(chosen.method(), chosen.reason(), chosen.by(), at);
        var id = chosen.assessment();
        if (sequence == 0) {
            pages.put(id, sequence, new MethodPage(id.strategy(), List.of(choice)));
        } else {
            pages.change(
                    id,
                    sequence,
                    page -> new MethodPage(
                            id.strategy(),
                            Stream.concat(page.choices().stream(), Stream.of(choice))
                                    .toList()));
        }
    }

    @QueryHandler
    Optional<MethodPage> answer(FindMethod question) {
        return Optional.of(new ChosenMethods(pages).of(question.strategy()));
    }

    @ResetHandler
    void forget() {
        pages.drop();
    }
}
