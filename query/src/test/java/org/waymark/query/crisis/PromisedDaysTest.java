package org.waymark.query.crisis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.query.Cast.*;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.waymark.command.Words;
import org.waymark.command.crisis.CrisisEvent.CrisisDeclared;
import org.waymark.command.crisis.CrisisEvent.CrisisEnded;
import org.waymark.command.crisis.CrisisId;
import org.waymark.command.crisis.Declaration;
import org.waymark.command.feedback.About;
import org.waymark.command.feedback.About.Kind;
import org.waymark.command.place.PlaceEvent.PlaceRegistered;
import org.waymark.command.place.PlaceId;
import org.waymark.command.place.PlaceLevel;
import org.waymark.command.strategy.Rhythm;
import org.waymark.command.strategy.StrategyEvent.GoalAdded;
import org.waymark.command.strategy.StrategyEvent.MeasureAdded;
import org.waymark.command.strategy.StrategyEvent.StrategyDrafted;
import org.waymark.command.strategy.StrategyEvent.VersionAdopted;
import org.waymark.command.strategy.StrategyId;
import org.waymark.query.ProjectionHarness;
import org.waymark.query.place.PlaceFixture;
import org.waymark.query.strategy.StrategyFixture;

class PromisedDaysTest {

    static final LocalDate BEGAN = LocalDate.of(2019, 1, 1);
    static final LocalDate OVER = LocalDate.of(2019, 6, 30);
    static final LocalDate TODAY = LocalDate.of(2019, 2, 14);
    static final Words WHY = Words.english("Many more people arrive than there are beds");
    static final CrisisId ARRIVALS = CrisisId.of(STRATEGY, "arrivals");
    static final PlaceId SWORDS = new PlaceId("swords");
    static final About OF_THE_PLAN = new About(Kind.GOAL, STRATEGY, WORK.value(), null);
    static final About OF_THE_TOWN = new About(Kind.PLACE, null, null, SWORDS);
    static final About OF_THE_MEASURE = new About(Kind.MEASURE, STRATEGY, JOBLESS.value(), null);
    static final About OF_ANOTHER_PLAN = new About(Kind.GOAL, new StrategyId("other"), "work", SWORDS);
    static final About OF_NOTHING_NAMED = new About(Kind.GENERAL, null, null, null);

    static CrisisDeclared declared(int days, PlaceId... places) {
        var declaration = new Declaration(List.of(places), WHY, BEGAN, OVER, List.of(), days, false);
        return new CrisisDeclared(ARRIVALS, declaration, BEGAN, PETRA);
    }

    static ProjectionHarness.Told given(Object... crisis) {
        var before = Stream.<Object>of(
                new PlaceRegistered(IRELAND, PlaceLevel.COUNTRY, null, WHY, PETRA),
                new PlaceRegistered(FINGAL, PlaceLevel.REGION, IRELAND, WHY, PETRA),
                new PlaceRegistered(SWORDS, PlaceLevel.LOCAL_AUTHORITY, FINGAL, WHY, PETRA),
                new StrategyDrafted(STRATEGY, OUTLINE, PETRA),
                new GoalAdded(STRATEGY, PAID_WORK, PETRA),
                new MeasureAdded(STRATEGY, jobless(FROM_12_TO_9, Rhythm.YEARLY), 2, PETRA),
                new VersionAdopted(STRATEGY, 1, WHY, List.of(), null, PETRA));
        return ProjectionHarness.of(
                        PlaceFixture::projection, StrategyFixture::projection, CrisisProjection::new, PromisedDays::new)
                .given(Stream.concat(before, Arrays.stream(crisis)).toArray());
    }

    static FindAnswerDay about(About about) {
        return new FindAnswerDay(about, TODAY);
    }

    @Test
    void whoSpeaksOfThePlanInCrisisIsAnsweredSooner() {
        given(declared(5))
                .answer(about(OF_THE_PLAN), LocalDate.class, in(5))
                .answer(about(OF_THE_TOWN), LocalDate.class, in(5));
    }

    @Test
    void whoSpeaksOfAPlaceInCrisisIsAnsweredSooner() {
        given(declared(5, FINGAL))
                .answer(about(OF_THE_TOWN), LocalDate.class, in(5))
                .answer(about(OF_THE_PLAN), LocalDate.class, in(30));
    }

    @Test
    void aMeasureSpeaksOfThePlaceInWhichItIsTaken() {
        given(declared(5, IRELAND)).answer(about(OF_THE_MEASURE), LocalDate.class, in(5));
        given(declared(5, FINGAL)).answer(about(OF_THE_MEASURE), LocalDate.class, in(30));
    }

    @Test
    void whoeverSpeaksOfSomethingElseIsAnsweredAsEver() {
        given(declared(5, FINGAL))
                .answer(about(OF_ANOTHER_PLAN), LocalDate.class, in(30))
                .answer(about(OF_NOTHING_NAMED), LocalDate.class, in(30));
    }

    @Test
    void onceItIsOverEverybodyIsAnsweredAsEver() {
        given(declared(5), new CrisisEnded(ARRIVALS, TODAY, WHY, TODAY, PETRA))
                .answer(about(OF_THE_PLAN), LocalDate.class, in(30));
        given(declared(5))
                .answer(
                        new FindAnswerDay(OF_THE_PLAN, OVER.plusDays(1)),
                        LocalDate.class,
                        day -> assertThat(day).contains(OVER.plusDays(31)));
    }

    private static Consumer<Optional<LocalDate>> in(int days) {
        return day -> assertThat(day).contains(TODAY.plusDays(days));
    }
}
