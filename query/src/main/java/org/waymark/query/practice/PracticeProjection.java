package org.waymark.query.practice;

import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.command.practice.PracticeEvent;
import org.waymark.command.practice.PracticeEvent.AchievementRecognised;
import org.waymark.command.practice.PracticeEvent.GoalLinked;
import org.waymark.command.practice.PracticeEvent.GoalUnlinked;
import org.waymark.command.practice.PracticeEvent.PracticeCorrected;
import org.waymark.command.practice.PracticeEvent.PracticePublished;
import org.waymark.command.practice.PracticeEvent.PracticeRecorded;
import org.waymark.command.practice.PracticeEvent.PracticeWithdrawn;
import org.waymark.query.Pages;
import org.waymark.query.StoredNames;
import org.waymark.query.practice.PracticePage.Step;

/** A page for each practice from its first telling on, which stays when it is withdrawn. */
@Component
@ProcessingGroup("practice")
class PracticeProjection {

    private final Pages<PracticePage> pages;

    PracticeProjection(MongoDatabase database) {
        pages = new Pages<>(database, "practice_1", PracticePage.class);
    }

    @EventHandler
    void on(PracticeEvent event, @SequenceNumber long sequence, @Timestamp Instant at) {
        if (event instanceof PracticeRecorded recorded) {
            var page = new PracticePage(
                    recorded.practice(),
                    1,
                    recorded.experience(),
                    List.of(),
                    List.of(),
                    null,
                    null,
                    List.of(step(recorded, at)));
            pages.put(recorded.practice(), sequence, page);
        } else {
            pages.change(event.practice(), sequence, page -> after(page, event, at));
        }
    }

    @QueryHandler
    Optional<PracticePage> answer(FindPractice question) {
        return pages.find(question.practice()).filter(page -> page.published() != null);
    }

    @QueryHandler
    List<PracticePage> answer(FindPractices question) {
        return all().toList();
    }

    @QueryHandler
    List<PracticePage> answer(FindPublishedPractices question) {
        return all().filter(page -> page.published() != null).toList();
    }

    @ResetHandler
    void forget() {
        pages.drop();
    }

    private Stream<PracticePage> all() {
        return pages.all().stream()
                .sorted(Comparator.comparing(page -> page.practice().value()));
    }

    private static PracticePage after(PracticePage page, PracticeEvent event, Instant at) {
        var corrected = event instanceof PracticeCorrected correction ? correction : null;
        return new PracticePage(
                page.practice(),
                corrected == null ? page.revision() : corrected.revision(),
                corrected == null ? page.experience() : corrected.experience(),
                switch (event) {
                    case GoalLinked linked -> and(page.goals(), linked.goal());
                    case GoalUnlinked unlinked ->
                        page.goals().stream()
                                .filter(goal -> !goal.equals(unlinked.goal()))
                                .toList();
                    default -> page.goals();
                },
                event instanceof AchievementRecognised recognised
                        ? and(page.recognitions(), recognised.recognition())
                        : page.recognitions(),
                event instanceof PracticePublished ? at : page.published(),
                event instanceof PracticeWithdrawn withdrawn ? withdrawn.reason() : page.withdrawn(),
                and(page.steps(), step(event, at)));
    }

    private static Step step(PracticeEvent event, Instant at) {
        return new Step(StoredNames.of(event), at, reason(event), event.by());
    }

    private static @Nullable String reason(PracticeEvent event) {
        return switch (event) {
            case PracticeCorrected corrected -> corrected.reason();
            case PracticeWithdrawn withdrawn -> withdrawn.reason();
            default -> null;
        };
    }

    private static <T> List<T> and(List<T> list, T next) {
        return Stream.concat(list.stream(), Stream.of(next)).toList();
    }
}
