package org.waymark.query.consultation;

import com.mongodb.client.MongoDatabase;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
import org.waymark.command.consultation.ConsultationEvent;
import org.waymark.command.consultation.ConsultationEvent.ConsultationDescribed;
import org.waymark.command.consultation.ConsultationEvent.PositionTaken;
import org.waymark.command.consultation.ConsultationEvent.ResponseGiven;
import org.waymark.command.consultation.ConsultationId;
import org.waymark.command.consultation.Material;
import org.waymark.command.domain.DomainId;
import org.waymark.query.Pages;
import org.waymark.query.consultation.ConsultationPage.Position;
import org.waymark.query.consultation.ConsultationPage.Response;
import org.waymark.query.strategy.Edition;
import org.waymark.query.strategy.Strategies;
import org.waymark.query.strategy.StrategyPage;

/** A page for each round about which anything was said; the rounds themselves are joined when it is asked. */
@Component
@ProcessingGroup("consultation")
class ConsultationProjection {

    /** What was said about a round. */
    record Said(List<Material> materials, List<DomainId> subjects, List<Position> positions, List<Response> responses) {

        static final Said NOTHING = new Said(List.of(), List.of(), List.of(), List.of());

        Said after(ConsultationEvent event) {
            return switch (event) {
                case ConsultationDescribed described ->
                    new Said(described.materials(), described.subjects(), positions, responses);
                case PositionTaken taken -> new Said(materials, subjects, and(taken), responses);
                case ResponseGiven given ->
                    new Said(
                            materials,
                            subjects,
                            positions,
                            Stream.concat(responses.stream(), Stream.of(new Response(given.response(), given.on())))
                                    .toList());
            };
        }

        private List<Position> and(PositionTaken taken) {
            var now = new Position(taken.organisation(), taken.stance(), taken.reasons(), taken.on());
            return positions.stream().anyMatch(one -> one.organisation().equals(now.organisation()))
                    ? positions.stream()
                            .map(one -> one.organisation().equals(now.organisation()) ? now : one)
                            .toList()
                    : Stream.concat(positions.stream(), Stream.of(now)).toList();
        }
    }

    private static final Comparator<ConsultationPage> LATEST_FIRST = Comparator.comparing(
                    (ConsultationPage page) -> page.round().opens())
            .reversed()
            .thenComparing(page -> page.consultation().value());

    private final Pages<Said> pages;
    private final Strategies strategies;

    ConsultationProjection(MongoDatabase database) {
        pages = new Pages<>(database, "consultation_1", Said.class);
        strategies = new Strategies(database);
    }

    @EventHandler
    void on(ConsultationEvent event, @SequenceNumber long sequence) {
        if (sequence == 0) {
            pages.put(event.consultation(), sequence, Said.NOTHING.after(event));
        } else {
            pages.change(event.consultation(), sequence, said -> said.after(event));
        }
    }

    @QueryHandler
    List<ConsultationPage> answer(FindConsultations question) {
        return strategies.all(Edition.DRAFT).stream()
                .flatMap(this::rounds)
                .sorted(LATEST_FIRST)
                .toList();
    }

    @QueryHandler
    Optional<ConsultationPage> answer(FindConsultation question) {
        return strategies.find(question.consultation().strategy(), Edition.DRAFT).stream()
                .flatMap(this::rounds)
                .filter(page -> page.consultation().equals(question.consultation()))
                .findFirst();
    }

    @ResetHandler
    void forget() {
        pages.drop();
    }

    private Stream<ConsultationPage> rounds(StrategyPage strategy) {
        return IntStream.rangeClosed(1, strategy.life().rounds().size()).mapToObj(number -> page(strategy, number));
    }

    private ConsultationPage page(StrategyPage strategy, int number) {
        var consultation = ConsultationId.of(strategy.strategy(), number);
        var said = pages.find(consultation).orElse(Said.NOTHING);
        return new ConsultationPage(
                consultation,
                strategy.outline().name(),
                strategy.life().rounds().get(number - 1),
                said.materials(),
                said.subjects(),
                said.positions(),
                said.responses());
    }
}
