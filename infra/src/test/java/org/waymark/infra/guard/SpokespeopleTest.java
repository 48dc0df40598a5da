package org.waymark.infra.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.command.AccessRefusal.NOT_ON_RECORD;
import static org.waymark.command.AccessRefusal.NOT_YOUR_ORGANISATION;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.queryhandling.DefaultQueryGateway;
import org.axonframework.queryhandling.QueryHandler;
import org.axonframework.queryhandling.SimpleQueryBus;
import org.axonframework.queryhandling.annotation.AnnotationQueryHandlerAdapter;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.command.Command;
import org.waymark.command.ParticipantId;
import org.waymark.command.Refusal;
import org.waymark.command.Refused;
import org.waymark.command.Words;
import org.waymark.command.coalition.Charter;
import org.waymark.command.coalition.CoalitionCommand.DescribeCoalition;
import org.waymark.command.coalition.CoalitionCommand.EndCoalition;
import org.waymark.command.coalition.CoalitionCommand.FormCoalition;
import org.waymark.command.coalition.CoalitionCommand.JoinCoalition;
import org.waymark.command.coalition.CoalitionCommand.LeaveCoalition;
import org.waymark.command.coalition.CoalitionId;
import org.waymark.command.coalition.Form;
import org.waymark.command.involvement.InvolvementCommand.DeclareRole;
import org.waymark.command.involvement.InvolvementCommand.EndRole;
import org.waymark.command.involvement.InvolvementId;
import org.waymark.command.involvement.Offer;
import org.waymark.command.involvement.Part;
import org.waymark.command.involvement.Situation;
import org.waymark.command.involvement.Task;
import org.waymark.command.organisation.OrganisationCommand.DescribeFields;
import org.waymark.command.organisation.OrganisationCommand.ProtectName;
import org.waymark.command.organisation.OrganisationCommand.ShowName;
import org.waymark.command.organisation.OrganisationId;
import org.waymark.command.organisation.OrganisationKind;
import org.waymark.command.place.PlaceId;
import org.waymark.command.sealed.Sealed;
import org.waymark.command.strategy.GoalId;
import org.waymark.command.strategy.StrategyId;
import org.waymark.query.coalition.CoalitionPage;
import org.waymark.query.coalition.FindCoalition;
import org.waymark.query.organisation.FindOrganisation;
import org.waymark.query.organisation.OrganisationPage;
import org.waymark.query.place.FindPlaces;
import org.waymark.query.place.PlaceName;
import org.waymark.query.strategy.FindStrategy;
import org.waymark.query.strategy.StrategyPage;

class SpokespeopleTest {

    static final OrganisationId CRADLE = new OrganisationId("cradle");
    static final OrganisationId COUNCIL = new OrganisationId("council");
    static final ParticipantId MINA = new ParticipantId("mina");
    static final CoalitionId TABLE = new CoalitionId("table");
    static final Words WORDS = Words.english("Classes");
    static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    static final InvolvementId CRADLES = new InvolvementId(new StrategyId("together"), CRADLE);
    static final Part PART = new Part(new GoalId("language"), Situation.CALM, Task.LEAD, null);

    /** The council convenes a table; there are no strategies and no places. */
    static final class Known {

        @QueryHandler
        Optional<CoalitionPage> answer(FindCoalition question) {
            return Optional.of(new CoalitionPage(TABLE, convenedBy(COUNCIL), DAY, List.of(), List.of(), null));
        }

        @QueryHandler
        Optional<StrategyPage> answer(FindStrategy question) {
            return Optional.empty();
        }

        @QueryHandler
        List<PlaceName> answer(FindPlaces question) {
            return List.of();
        }

        @QueryHandler
        Optional<OrganisationPage> answer(FindOrganisation question) {
            return Optional.of(
                    new OrganisationPage(question.organisation(), OrganisationKind.OTHER, null, WORDS, List.of()));
        }
    }

    static Charter convenedBy(OrganisationId convenor) {
        return new Charter(Form.COALITION, WORDS, WORDS, convenor, null, List.of());
    }

    static Stream<Command> ofTheCradle() {
        var sealed = new Sealed(1, new UUID(0, 7), "iv", "ct");
        return Stream.of(
                new DescribeFields(CRADLE, List.of(), List.of(), MINA),
                new ProtectName(CRADLE, new OrganisationId("protected-0a1b2c3d"), WORDS, sealed, MINA),
                new EndRole(CRADLES, PART, "No rooms", MINA),
                new FormCoalition(TABLE, convenedBy(CRADLE), DAY, MINA),
                new JoinCoalition(TABLE, CRADLE, DAY, MINA),
                new LeaveCoalition(TABLE, CRADLE, DAY, MINA));
    }

    static @Nullable Refusal refusal(Command command, String roles, String organisation) {
        var bus = SimpleQueryBus.builder().build();
        new AnnotationQueryHandlerAdapter<>(new Known()).subscribe(bus);
        var guard = new Spokespeople(DefaultQueryGateway.builder().queryBus(bus).build());
        var message = new GenericCommandMessage<>(
                command, MetaData.with("roles", roles).and("organisation", organisation));
        var unit = DefaultUnitOfWork.startAndGet(message);
        var result = unit.executeWithResult(() -> guard.handle(unit, () -> true));
        return result.isExceptional() ? Refused.in(result.exceptionResult()) : null;
    }

    @ParameterizedTest
    @MethodSource("ofTheCradle")
    void itsOwnPeopleSpeakForAnOrganisationAndSoDoPlanners(Command command) {
        assertThat(refusal(command, "PARTNER", "cradle")).isNull();
        assertThat(refusal(command, "PLANNER", "ministry")).isNull();
    }

    @ParameterizedTest
    @MethodSource("ofTheCradle")
    void nobodyElseDoes(Command command) {
        assertThat(refusal(command, "PARTNER", "harbour")).isEqualTo(NOT_YOUR_ORGANISATION);
    }

    @Test
    void onlyTheOrganisationItselfShowsItsNameAgain() {
        var show = new ShowName(CRADLE, WORDS, MINA);
        assertThat(refusal(show, "PARTNER", "cradle")).isNull();
        assertThat(refusal(show, "PLANNER", "ministry")).isEqualTo(NOT_YOUR_ORGANISATION);
    }

    @Test
    void whoeverConvenesSpeaksForTheCoalition() {
        var describe = new DescribeCoalition(TABLE, convenedBy(COUNCIL), "Why", MINA);
        assertThat(refusal(describe, "REPORTER", "council")).isNull();
        assertThat(refusal(new JoinCoalition(TABLE, CRADLE, DAY, MINA), "REPORTER", "council"))
                .isNull();
        assertThat(refusal(new EndCoalition(TABLE, "Done", DAY, MINA), "PARTNER", "cradle"))
                .isEqualTo(NOT_YOUR_ORGANISATION);
    }

    @Test
    void whatIsNotThereIsNotSpokenOf() {
        var elsewhere = new DescribeFields(CRADLE, List.of(), List.of(new PlaceId("nowhere")), MINA);
        assertThat(refusal(elsewhere, "PARTNER", "cradle")).isEqualTo(NOT_ON_RECORD);
        var unknown = new DeclareRole(CRADLES, PART, new Offer(WORDS, null, null), null, MINA);
        assertThat(refusal(unknown, "PARTNER", "cradle")).isEqualTo(NOT_ON_RECORD);
    }
}
