package org.waymark.infra.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.commandhandling.AnnotationCommandHandlerAdapter;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.DefaultQueryGateway;
import org.axonframework.queryhandling.QueryGateway;
import org.axonframework.queryhandling.QueryHandler;
import org.axonframework.queryhandling.SimpleQueryBus;
import org.axonframework.queryhandling.annotation.AnnotationQueryHandlerAdapter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.command.ParticipantId;
import org.waymark.command.Words;
import org.waymark.command.coalition.CoalitionCommand.JoinCoalition;
import org.waymark.command.coalition.CoalitionId;
import org.waymark.command.organisation.OrganisationId;
import org.waymark.command.organisation.OrganisationKind;
import org.waymark.command.sealed.Sealed;
import org.waymark.query.crisis.CrisisPage;
import org.waymark.query.crisis.FindCrises;
import org.waymark.query.organisation.FindOrganisation;
import org.waymark.query.organisation.FindOrganisations;
import org.waymark.query.organisation.FindProtected;
import org.waymark.query.organisation.OrganisationPage;
import org.waymark.query.organisation.Protection;
import org.waymark.ui.words.Texts;

class VeilTest {

    static final OrganisationId CRADLE = new OrganisationId("cradle");
    static final OrganisationId ALIAS = new OrganisationId("protected-0a1b2c3d");
    static final OrganisationPage PAGE = new OrganisationPage(
            CRADLE,
            OrganisationKind.MIGRANT_LED,
            null,
            Words.english("Protected organisation"),
            List.of(),
            List.of(),
            List.of(),
            new Protection(
                    ALIAS,
                    new Sealed(1, new UUID(0, 7), "iv", "ct"),
                    "organisation.name-protected",
                    LocalDate.of(2026, 3, 1)));

    final List<OrganisationId> joined = new ArrayList<>();
    final SimpleCommandBus commands = SimpleCommandBus.builder().build();
    final SimpleQueryBus bus = SimpleQueryBus.builder().build();
    final QueryGateway questions = DefaultQueryGateway.builder().queryBus(bus).build();

    /** One organisation, whose name is protected. */
    static final class Registry {

        @QueryHandler
        List<CrisisPage> answer(FindCrises question) {
            return List.of();
        }

        @QueryHandler
        List<OrganisationPage> answer(FindProtected question) {
            return List.of(PAGE);
        }

        @QueryHandler
        List<OrganisationPage> answer(FindOrganisations question) {
            return List.of(PAGE);
        }

        @QueryHandler
        Optional<OrganisationPage> answer(FindOrganisation question) {
            return Optional.of(PAGE).filter(page -> page.organisation().equals(question.organisation()));
        }
    }

    /** Remembers who joined. */
    final class Door {

        @CommandHandler
        void handle(JoinCoalition command) {
            joined.add(command.member());
        }
    }

    @BeforeEach
    void hang() {
        new AnnotationQueryHandlerAdapter<>(new Registry()).subscribe(bus);
        new AnnotationCommandHandlerAdapter<>(new Door()).subscribe(commands);
        var veil = new Veil(questions, new Sheltered(questions, new Texts(), Clock.systemUTC(), id -> id));
        bus.registerHandlerInterceptor(veil.overQuestions());
        commands.registerHandlerInterceptor(veil.overCommands());
    }

    List<OrganisationPage> all(String roles, String organisation) {
        return questions
                .query(
                        FindOrganisations.class.getName(),
                        new GenericMessage<>(new FindOrganisations(), who(roles, organisation)),
                        ResponseTypes.multipleInstancesOf(OrganisationPage.class))
                .join();
    }

    Optional<OrganisationPage> one(OrganisationId id, String roles, String organisation) {
        return questions
                .query(
                        FindOrganisation.class.getName(),
                        new GenericMessage<>(new FindOrganisation(id), who(roles, organisation)),
                        ResponseTypes.optionalInstanceOf(OrganisationPage.class))
                .join();
    }

    static MetaData who(String roles, String organisation) {
        return MetaData.with("roles", roles).and("organisation", organisation);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUBLIC", "PARTNER", "REPORTER", "REVIEWER", "MODERATOR", "MONITOR"})
    void everybodyElseReadsTheAlias(String role) {
        assertThat(all(role, "council"))
                .extracting(OrganisationPage::organisation)
                .containsExactly(ALIAS);
        assertThat(one(ALIAS, role, "council"))
                .get()
                .extracting(OrganisationPage::organisation)
                .isEqualTo(ALIAS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUBLIC", "PARTNER", "MONITOR"})
    void nobodyFindsOutByAskingForTheRealId(String role) {
        assertThat(one(CRADLE, role, "council")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"PLANNER", "ADMINISTRATOR"})
    void thoseWhoCoordinateReadTheIdAndAskByEither(String role) {
        assertThat(all(role, "")).extracting(OrganisationPage::organisation).containsExactly(CRADLE);
        assertThat(one(CRADLE, role, "")).contains(PAGE);
        assertThat(one(ALIAS, role, "")).contains(PAGE);
    }

    @Test
    void theOrganisationItselfReadsItsOwn() {
        assertThat(all("PARTNER", "cradle")).containsExactly(PAGE);
        assertThat(one(CRADLE, "PARTNER", "cradle")).contains(PAGE);
    }

    @Test
    void whoeverSpeaksOfTheAliasMeansTheOrganisation() {
        var join =
                new JoinCoalition(new CoalitionId("table"), ALIAS, LocalDate.of(2026, 3, 1), new ParticipantId("mina"));
        commands.dispatch(new GenericCommandMessage<>(join, who("PARTNER", "council")));
        assertThat(joined).containsExactly(CRADLE);
    }
}
