package org.waymark.infra.guard;

import static java.time.ZoneOffset.UTC;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
import org.waymark.command.Words;
import org.waymark.command.crisis.CrisisId;
import org.waymark.command.organisation.OrganisationId;
import org.waymark.command.organisation.OrganisationKind;
import org.waymark.command.place.PlaceId;
import org.waymark.command.place.PlaceLevel;
import org.waymark.query.crisis.CrisisPage;
import org.waymark.query.crisis.FindCrises;
import org.waymark.query.organisation.FindOrganisation;
import org.waymark.query.organisation.FindOrganisations;
import org.waymark.query.organisation.FindProtected;
import org.waymark.query.organisation.OrganisationPage;
import org.waymark.query.place.FindPlaces;
import org.waymark.query.place.PlaceName;
import org.waymark.ui.words.Texts;

/** What the public reads of civil society while a crisis protects names. */
class ShelteredTest {

    private static final PlaceId COAST = new PlaceId("coast");
    private static final PlaceId HARBOUR = new PlaceId("harbour");
    private static final PlaceId HILLS = new PlaceId("hills");
    private static final OrganisationId CRADLE = new OrganisationId("cradle");
    private static final OrganisationId FAR = new OrganisationId("far-away");
    private static final OrganisationId WIDE = new OrganisationId("coast-wide");
    private static final OrganisationId COUNCIL = new OrganisationId("council");
    private static final OrganisationId ALIAS = new OrganisationId("protected-0a1b2c3d");
    private static final OrganisationId WIDELY = new OrganisationId("protected-11111111");
    private static final LocalDate FIRST = LocalDate.of(2026, 3, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 3, 31);

    private boolean protectsNames = true;
    private Instant now = Instant.parse("2026-03-10T12:00:00Z");
    private final SimpleQueryBus bus = SimpleQueryBus.builder().build();
    private final QueryGateway questions =
            DefaultQueryGateway.builder().queryBus(bus).build();

    /** Four organisations and one crisis at the harbour. */
    final class Registry {

        private final List<OrganisationPage> pages = List.of(
                page(CRADLE, OrganisationKind.MIGRANT_LED, HARBOUR),
                page(FAR, OrganisationKind.CIVIL_SOCIETY, HILLS),
                page(WIDE, OrganisationKind.CIVIL_SOCIETY, COAST),
                page(COUNCIL, OrganisationKind.AUTHORITY, HARBOUR));

        @QueryHandler
        List<CrisisPage> answer(FindCrises question) {
            var arrivals = new CrisisId("plan.arrivals");
            var why = Words.english("Many people arrive.");
            return List.of(new CrisisPage(
                    arrivals,
                    arrivals.strategy(),
                    List.of(HARBOUR),
                    why,
                    FIRST,
                    LAST,
                    false,
                    7,
                    protectsNames,
                    List.of(),
                    List.of()));
        }

        @QueryHandler
        List<OrganisationPage> answer(FindProtected question) {
            return List.of();
        }

        @QueryHandler
        List<PlaceName> answer(FindPlaces question) {
            return List.of(
                    new PlaceName(COAST, PlaceLevel.REGION, null, Words.english("Coast")),
                    new PlaceName(HARBOUR, PlaceLevel.LOCAL_AUTHORITY, COAST, Words.english("Harbour")));
        }

        @QueryHandler
        List<OrganisationPage> answer(FindOrganisations question) {
            return pages;
        }

        @QueryHandler
        Optional<OrganisationPage> answer(FindOrganisation question) {
            return pages.stream()
                    .filter(page -> page.organisation().equals(question.organisation()))
                    .findFirst();
        }

        private static OrganisationPage page(OrganisationId id, OrganisationKind kind, PlaceId place) {
            return new OrganisationPage(id, kind, place, Words.english("Friends of " + id.value()), List.of());
        }
    }

    @BeforeEach
    void hang() {
        new AnnotationQueryHandlerAdapter<>(new Registry()).subscribe(bus);
        InstantSource clock = () -> now;
        var sheltered =
                new Sheltered(questions, new Texts(), clock.withZone(UTC), id -> id.equals(CRADLE) ? ALIAS : WIDELY);
        bus.registerHandlerInterceptor(new Veil(questions, sheltered).overQuestions());
    }

    private List<String> names(String role) {
        return all(role).stream()
                .map(page -> page.organisation().value() + ": " + page.name().in("en"))
                .toList();
    }

    private List<OrganisationPage> all(String role) {
        return questions
                .query(
                        FindOrganisations.class.getName(),
                        new GenericMessage<>(new FindOrganisations(), MetaData.with("roles", role)),
                        ResponseTypes.multipleInstancesOf(OrganisationPage.class))
                .join();
    }

    private Optional<OrganisationPage> one(OrganisationId id, String role) {
        return questions
                .query(
                        FindOrganisation.class.getName(),
                        new GenericMessage<>(new FindOrganisation(id), MetaData.with("roles", role)),
                        ResponseTypes.optionalInstanceOf(OrganisationPage.class))
                .join();
    }

    private static final String OPEN = "cradle: Friends of cradle";
    private static final String OTHERS = "far-away: Friends of far-away";

    @ParameterizedTest
    @ValueSource(strings = {"PUBLIC", ""})
    void thePublicReadsNeitherNameNorId(String role) {
        assertThat(names(role))
                .containsExactly(
                        "protected-0a1b2c3d: Protected organisation (migrant-led)",
                        OTHERS,
                        "protected-11111111: Protected organisation (civil society)",
                        "council: Friends of council");
    }

    @Test
    void whoeverAsksForTheRealIdFindsNobodyButTheAliasIsAnswered() {
        assertThat(one(CRADLE, "PUBLIC")).isEmpty();
        assertThat(one(ALIAS, "PUBLIC"))
                .get()
                .extracting(OrganisationPage::organisation)
                .isEqualTo(ALIAS);
        assertThat(one(ALIAS, "PLANNER"))
                .get()
                .extracting(OrganisationPage::organisation)
                .isEqualTo(CRADLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PARTNER", "REPORTER", "PLANNER", "MONITOR"})
    void whoeverWorksHereReadsOn(String role) {
        assertThat(names(role)).contains(OPEN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-28T12:00:00Z", "2026-04-01T12:00:00Z"})
    void onlyWhileTheCrisisLasts(String when) {
        now = Instant.parse(when);
        assertThat(names("PUBLIC")).contains(OPEN);
        assertThat(one(CRADLE, "PUBLIC")).isPresent();
    }

    @Test
    void onlyWhereItSaysSo() {
        protectsNames = false;
        assertThat(names("PUBLIC")).contains(OPEN);
    }
}
