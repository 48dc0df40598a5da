package org.waymark.ui.site;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.command.Words;
import org.waymark.command.consultation.ConsultationId;
import org.waymark.command.feedback.About;
import org.waymark.command.feedback.AnswerPromise;
import org.waymark.command.place.PlaceId;
import org.waymark.command.strategy.Measure;
import org.waymark.query.consultation.ConsultationPage;
import org.waymark.query.strategy.StrategyPage;
import org.waymark.query.strategy.StrategyPage.GoalEntry;

/** What a voice can be about: parts of the plans that bind, or of what is put to consultation, and places. */
@Component
class Subjects {

    private final PublicRecord record;
    private final PublicCrises crises;
    private final Consulted consulted;
    private final Clock clock;

    Subjects(PublicRecord record, PublicCrises crises, Consulted consulted, Clock clock) {
        this.record = record;
        this.crises = crises;
        this.consulted = consulted;
        this.clock = clock;
    }

    /** What is offered beside what a code names: parts of its round of consultation, or of all plans that bind. */
    Offered offered(String code) {
        var parts = new LinkedHashMap<String, Words>();
        of(code).forEach(subject -> parts.put(subject.code(), subject.name()));
        return new Offered(parts, record.places());
    }

    /** What a code stands for; where it stands for nothing any more, the place, or nothing in particular. */
    About about(String code, @Nullable PlaceId place) {
        return of(code).stream()
                .filter(subject -> subject.code().equals(code))
                .findFirst()
                .map(subject -> subject.at(place))
                .orElseGet(() -> new About(place == null ? About.Kind.GENERAL : About.Kind.PLACE, null, null, place));
    }

    /** Everything that can be spoken about in a round. */
    List<Subject> of(ConsultationPage page, StrategyPage text) {
        var round = page.consultation();
        var questions = page.round().questions();
        return Stream.of(
                        Stream.of(Subject.of(About.Kind.GENERAL, text.strategy(), null, round, page.plan())),
                        IntStream.range(0, questions.size())
                                .mapToObj(number -> Subject.of(
                                        About.Kind.QUESTION,
                                        text.strategy(),
                                        String.valueOf(number + 1),
                                        round,
                                        questions.get(number))),
                        parts(text, round))
                .flatMap(some -> some)
                .toList();
    }

    /** The day by which an answer is promised to what is said today about this. */
    LocalDate answerBy(About about) {
        var today = LocalDate.now(clock);
        return crises.answerDay(about, today).orElse(today.plusDays(AnswerPromise.ORDINARY_DAYS));
    }

    private List<Subject> of(String code) {
        var round = Subject.round(code);
        return round.isEmpty()
                ? record.plans().stream().flatMap(plan -> parts(plan, null)).toList()
                : consulted.round(round).stream()
                        .flatMap(page -> consulted.text(page.consultation()).map(text -> of(page, text)).stream())
                        .flatMap(List::stream)
                        .toList();
    }

    private Stream<Subject> parts(StrategyPage plan, @Nullable ConsultationId round) {
        return plan.goals().stream().flatMap(entry -> parts(plan, entry, round));
    }

    private Stream<Subject> parts(StrategyPage plan, GoalEntry entry, @Nullable ConsultationId round) {
        var goal = entry.goal();
        var of = plan.strategy();
        return Stream.of(
                        Stream.of(Subject.of(About.Kind.GOAL, of, goal.goal().value(), round, goal.name())),
                        entry.measures().stream()
                                .map(measure -> Subject.of(
                                        About.Kind.MEASURE,
                                        of,
                                        measure.measure().value(),
                                        round,
                                        name(measure))),
                        entry.milestones().stream()
                                .map(step -> Subject.of(
                                        About.Kind.MILESTONE,
                                        of,
                                        step.milestone().value(),
                                        round,
                                        step.name())))
                .flatMap(some -> some);
    }

    private Words name(Measure measure) {
        return record.indicator(measure.indicator())
                .map(page -> page.definition().name())
                .orElse(Words.english(measure.indicator().value()));
    }
}
