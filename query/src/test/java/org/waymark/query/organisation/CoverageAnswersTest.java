package org.waymark.query.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.command.involvement.Situation.CALM;
import static org.waymark.command.involvement.Situation.CRISIS;
import static org.waymark.command.place.PlaceLevel.COUNTRY;
import static org.waymark.command.place.PlaceLevel.LOCAL_AUTHORITY;
import static org.waymark.query.Cast.COUNCIL;
import static org.waymark.query.Cast.CRADLE;
import static org.waymark.query.Cast.FINGAL;
import static org.waymark.query.Cast.IRELAND;
import static org.waymark.query.Cast.LANGUAGE;
import static org.waymark.query.Cast.OUTLINE;
import static org.waymark.query.Cast.PAID_WORK;
import static org.waymark.query.Cast.PETRA;
import static org.waymark.query.Cast.STATISTICS;
import static org.waymark.query.Cast.STRATEGY;
import static org.waymark.query.Cast.WORK;
import static org.waymark.query.Cast.goal;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.waymark.command.Words;
import org.waymark.command.involvement.InvolvementEvent.RoleDeclared;
import org.waymark.command.involvement.InvolvementId;
import org.waymark.command.involvement.Offer;
import org.waymark.command.involvement.Part;
import org.waymark.command.involvement.Situation;
import org.waymark.command.involvement.Task;
import org.waymark.command.organisation.OrganisationEvent.FieldsDescribed;
import org.waymark.command.organisation.OrganisationEvent.OrganisationRegistered;
import org.waymark.command.organisation.OrganisationId;
import org.waymark.command.organisation.OrganisationKind;
import org.waymark.command.place.PlaceEvent.PlaceRegistered;
import org.waymark.command.place.PlaceId;
import org.waymark.command.strategy.GoalId;
import org.waymark.command.strategy.StrategyEvent.GoalAdded;
import org.waymark.command.strategy.StrategyEvent.StrategyDrafted;
import org.waymark.command.strategy.StrategyEvent.VersionAdopted;
import org.waymark.command.strategy.StrategyId;
import org.waymark.query.ProjectionHarness;
import org.waymark.query.place.PlaceFixture;
import org.waymark.query.strategy.StrategyFixture;

class CoverageAnswersTest {

    static final PlaceId CORK = new PlaceId("IE-CORK");
    static final PlaceId KERRY = new PlaceId("IE-KERRY");
    static final GoalId CLASSES = new GoalId("classes");
    static final Offer OFFER = new Offer(Words.english("Evenings"), null, null);

    final ProjectionHarness.Told told = ProjectionHarness.of(
                    PlaceFixture::projection,
                    OrganisationFixture::projection,
                    StrategyFixture::projection,
                    InvolvementProjection::new,
                    CoverageAnswers::new)
            .given(
                    new PlaceRegistered(IRELAND, COUNTRY, null, Words.english("Ireland"), PETRA),
                    new PlaceRegistered(FINGAL, LOCAL_AUTHORITY, IRELAND, Words.english("Fingal"), PETRA),
                    new PlaceRegistered(CORK, LOCAL_AUTHORITY, IRELAND, Words.english("Cork"), PETRA),
                    new PlaceRegistered(KERRY, LOCAL_AUTHORITY, IRELAND, Words.english("Kerry"), PETRA),
                    new OrganisationRegistered(
                            CRADLE, OrganisationKind.CIVIL_SOCIETY, IRELAND, Words.english("Cradle"), PETRA),
                    new FieldsDescribed(CRADLE, List.of(), List.of(KERRY), PETRA),
                    new StrategyDrafted(STRATEGY, OUTLINE, PETRA),
                    new GoalAdded(STRATEGY, PAID_WORK, PETRA),
                    new GoalAdded(STRATEGY, goal(LANGUAGE, null, "Language"), PETRA),
                    new GoalAdded(STRATEGY, goal(CLASSES, LANGUAGE, "Classes"), PETRA),
                    new VersionAdopted(STRATEGY, 1, Words.english("Agreed"), List.of(), null, PETRA),
                    role(STATISTICS, WORK, CALM, Task.LEAD, null),
                    role(CRADLE, WORK, CALM, Task.DELIVERS, null),
                    role(COUNCIL, WORK, CALM, Task.DELIVERS, FINGAL),
                    role(CRADLE, CLASSES, CRISIS, Task.REFERS, FINGAL));

    static RoleDeclared role(OrganisationId who, GoalId goal, Situation situation, Task task, @Nullable PlaceId place) {
        return new RoleDeclared(
                new InvolvementId(STRATEGY, who), new Part(goal, situation, task, place), OFFER, null, PETRA);
    }

    void covered(Situation situation, @Nullable PlaceId place, Consumer<Coverage> expected) {
        told.answer(
                new FindCoverage(STRATEGY, situation, place, null),
                Coverage.class,
                found -> assertThat(found).hasValueSatisfying(expected));
    }

    @Test
    void aGoalForWhichNobodyDeclaredAnythingIsAGap() {
        covered(CALM, null, coverage -> {
            assertThat(coverage.somebody()).isEqualTo(1);
            assertThat(coverage.nobody()).isEqualTo(1);
            assertThat(coverage.lines())
                    .filteredOn(Coverage.Line::gap)
                    .extracting(Coverage.Line::goal)
                    .containsExactly(CLASSES);
        });
    }

    @Test
    void severalWhoDeliverInTheSamePlaceAreNamedThereAlone() {
        covered(CALM, null, coverage -> {
            assertThat(coverage.several()).isEqualTo(1);
            assertThat(coverage.lines())
                    .filteredOn(line -> !line.several().isEmpty())
                    .singleElement()
                    .satisfies(line -> {
                        assertThat(line.place()).isEqualTo(FINGAL);
                        assertThat(line.several()).containsExactly(Task.DELIVERS);
                        assertThat(line.roles())
                                .extracting(DeclaredRole::organisation)
                                .containsExactly(COUNCIL);
                    });
        });
    }

    @Test
    void aPlaceIsReachedByWhatIsDeclaredForItAndForEverywhere() {
        covered(
                CALM,
                CORK,
                coverage -> assertThat(coverage.lines())
                        .filteredOn(line -> line.goal().equals(WORK))
                        .singleElement()
                        .satisfies(line -> assertThat(line.roles())
                                .extracting(DeclaredRole::organisation)
                                .containsExactlyInAnyOrder(STATISTICS, CRADLE)));
    }

    @Test
    void aCrisisHasGapsOfItsOwn() {
        covered(
                CRISIS,
                null,
                coverage -> assertThat(coverage.lines())
                        .filteredOn(Coverage.Line::gap)
                        .extracting(Coverage.Line::goal)
                        .containsExactly(WORK));
    }

    @Test
    void placesThatNobodyNamedAreListed() {
        covered(CALM, null, coverage -> {
            assertThat(coverage.named()).containsExactly(FINGAL, KERRY);
            assertThat(coverage.silent()).containsExactly(CORK);
        });
    }

    @Test
    void whatDoesNotBindIsNotCovered() {
        told.answer(
                new FindCoverage(new StrategyId("none"), CALM, null, null),
                Coverage.class,
                found -> assertThat(found).isEmpty());
    }
}
