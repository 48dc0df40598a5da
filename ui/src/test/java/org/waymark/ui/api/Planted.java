package org.waymark.ui.api;

import static org.waymark.ui.transplant.Saplings.ABROAD;
import static org.waymark.ui.transplant.Saplings.HOME;
import static org.waymark.ui.transplant.Saplings.JOBLESS;
import static org.waymark.ui.transplant.Saplings.PETRA;
import static org.waymark.ui.transplant.Saplings.WORK;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.waymark.command.Command;
import org.waymark.command.Period;
import org.waymark.command.Role;
import org.waymark.command.assessment.Assessing;
import org.waymark.command.Words;
import org.waymark.command.reporting.Observation;
import org.waymark.command.strategy.GoalCommand;
import org.waymark.command.strategy.Lineage;
import org.waymark.command.strategy.ServingCommand;
import org.waymark.command.strategy.StrategyCommand;
import org.waymark.command.strategy.StrategyId;
import org.waymark.query.commitment.CommitmentPage;
import org.waymark.query.commitment.CommitmentTrace;
import org.waymark.query.commitment.FindCommitments;
import org.waymark.query.commitment.FindServings;
import org.waymark.query.commitment.FindTrace;
import org.waymark.query.commitment.Serving;
import org.waymark.query.indicator.FindIndicators;
import org.waymark.query.indicator.IndicatorPage;
import org.waymark.query.organisation.FindOrganisations;
import org.waymark.query.organisation.OrganisationPage;
import org.waymark.query.place.FindPlaces;
import org.waymark.query.place.PlaceName;
import org.waymark.query.progress.Assessment;
import org.waymark.query.progress.FindProgress;
import org.waymark.query.progress.GoalProgress;
import org.waymark.query.progress.MeasureProgress;
import org.waymark.query.progress.Point;
import org.waymark.query.progress.Status;
import org.waymark.query.progress.StrategyProgress;
import org.waymark.query.strategy.Edition;
import org.waymark.query.strategy.FindStrategies;
import org.waymark.query.strategy.FindStrategy;
import org.waymark.query.strategy.StrategyPage;
import org.waymark.query.strategy.StrategyPage.GoalEntry;
import org.waymark.query.strategy.Terms;
import org.waymark.query.version.FindVersions;
import org.waymark.query.version.VersionId;
import org.waymark.query.version.VersionPage;
import org.waymark.ui.Account;
import org.waymark.ui.Accounts;
import org.waymark.ui.transplant.Comparisons;
import org.waymark.ui.transplant.Saplings;
import org.waymark.ui.transplant.Transplants;
import org.waymark.ui.workspace.Cast;

/** A plan abroad that binds, and one at home that took its goal on work over and may take more into its draft. */
@Configuration
@Import({Transplants.class, Comparisons.class, TransplantApi.class, EqualTimeApi.class})
class Planted extends LaidOut {

    @Bean
    List<Command> sent() {
        return new ArrayList<>();
    }

    @Bean
    @Override
    Accounts accounts() {
        return name -> Optional.of(new Account(PETRA, Set.of(Role.PLANNER), null));
    }

    @Bean
    @Override
    CommandGateway commands() {
        var bus = SimpleCommandBus.builder().build();
        Stream.of(StrategyCommand.class, GoalCommand.class, ServingCommand.class)
                .flatMap(page -> Stream.of(page.getPermittedSubclasses()))
                .forEach(command ->
                        bus.subscribe(command.getName(), message -> sent().add((Command) message.getPayload())));
        return DefaultCommandGateway.builder().commandBus(bus).build();
    }

    @QueryHandler
    @Override
    Optional<StrategyPage> answer(FindStrategy question) {
        return question.edition() == Edition.DRAFT
                ? Optional.of(home(List.of())).filter(page -> page.strategy().equals(question.strategy()))
                : plans().filter(page -> page.strategy().equals(question.strategy()))
                        .findFirst();
    }

    @QueryHandler
    List<StrategyPage> answer(FindStrategies question) {
        return plans().toList();
    }

    @QueryHandler
    @Override
    List<VersionPage> answer(FindVersions question) {
        return Stream.of(version(Saplings.abroad(), 2017), version(home(heirs()), 2020))
                .filter(version -> version.id().strategy().equals(question.strategy()))
                .toList();
    }

    @QueryHandler
    Optional<StrategyProgress> answer(FindProgress question) {
        return Stream.of(progress(ABROAD, 2018, "11"), progress(HOME, 2021, "8"))
                .filter(progress -> progress.strategy().equals(question.strategy()))
                .findFirst();
    }

    @QueryHandler
    List<CommitmentTrace> answer(FindTrace question) {
        return List.of();
    }

    @QueryHandler
    List<Serving> answer(FindServings question) {
        return List.of();
    }

    @QueryHandler
    List<IndicatorPage> answer(FindIndicators question) {
        return List.of(Cast.unemployment());
    }

    @QueryHandler
    List<PlaceName> answer(FindPlaces question) {
        return List.of(Cast.ireland());
    }

    @QueryHandler
    List<OrganisationPage> answer(FindOrganisations question) {
        return List.of();
    }

    @QueryHandler
    List<CommitmentPage> answer(FindCommitments question) {
        return List.of();
    }

    private static Stream<StrategyPage> plans() {
        return Stream.of(Saplings.abroad(), home(heirs()));
    }

    private static List<GoalEntry> heirs() {
        var terms = new Terms(List.of(), null, List.of(), null, List.of(), null, new Lineage(ABROAD, WORK));
        return List.of(new GoalEntry(Saplings.goal(WORK, null, "Work"), 1, List.of(JOBLESS), List.of(), terms));
    }

    private static StrategyPage home(List<GoalEntry> goals) {
        var abroad = Saplings.abroad();
        return new StrategyPage(HOME, Edition.ADOPTED, 1, 0, abroad.outline(), goals, List.of());
    }

    private static VersionPage version(StrategyPage plan, int year) {
        var decided = LocalDate.of(year, 2, 7);
        return new VersionPage(
                new VersionId(plan.strategy(), 1),
                decided,
                decided,
                RECORDED,
                PETRA,
                Words.english("Agreed"),
                List.of(),
                plan);
    }

    private static StrategyProgress progress(StrategyId strategy, int year, String value) {
        var point = new Point(Period.year(year), Observation.of(new BigDecimal(value)), LocalDate.of(year, 12, 31), 1);
        var measure = new MeasureProgress(
                JOBLESS,
                Cast.unemployment(),
                List.of(point),
                List.of(),
                point,
                new Assessment(Status.NOT_ASSESSED, Assessing.USUAL, null, null));
        var goal = new GoalProgress(
                Saplings.goal(WORK, null, "Work"), 1, Status.NOT_ASSESSED, Map.of(), List.of(measure), List.of());
        return new StrategyProgress(strategy, 1, Saplings.abroad().outline(), Map.of(), List.of(goal));
    }
}
