package org.waymark.query.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.query.Cast.FROM_12_TO_9;
import static org.waymark.query.Cast.IRELAND;
import static org.waymark.query.Cast.JOBLESS;
import static org.waymark.query.Cast.OUTLINE;
import static org.waymark.query.Cast.PAID_WORK;
import static org.waymark.query.Cast.PETRA;
import static org.waymark.query.Cast.SERIES;
import static org.waymark.query.Cast.STRATEGY;
import static org.waymark.query.Cast.UNEMPLOYMENT;
import static org.waymark.query.Cast.jobless;
import static org.waymark.query.History.at;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.command.Words;
import org.waymark.command.indicator.IndicatorId;
import org.waymark.command.organisation.OrganisationId;
import org.waymark.command.place.PlaceId;
import org.waymark.command.reporting.ReportingSeriesId;
import org.waymark.command.standing.AccessEvent.AccessRecorded;
import org.waymark.command.standing.AccessEvent.AccessTakenBack;
import org.waymark.command.standing.AccessId;
import org.waymark.command.standing.Margin;
import org.waymark.command.standing.OversightEvent.MarginSet;
import org.waymark.command.standing.OversightEvent.ReviewSwitchedOff;
import org.waymark.command.standing.OversightEvent.ReviewSwitchedOn;
import org.waymark.command.standing.OversightId;
import org.waymark.command.standing.Promised;
import org.waymark.command.standing.Visit;
import org.waymark.command.standing.Visit.Outcome;
import org.waymark.command.strategy.Rhythm;
import org.waymark.command.strategy.StrategyEvent.GoalAdded;
import org.waymark.command.strategy.StrategyEvent.MeasureAdded;
import org.waymark.command.strategy.StrategyEvent.StrategyDrafted;
import org.waymark.command.strategy.StrategyEvent.VersionAdopted;
import org.waymark.query.ProjectionHarness;
import org.waymark.query.standing.OversightPage.SetMargin;
import org.waymark.query.standing.OversightPage.Switch;
import org.waymark.query.strategy.StrategyFixture;

class OversightProjectionTest {

    static final OversightId OVERSIGHT = new OversightId(UNEMPLOYMENT);
    static final Promised MEASURE = new Promised(STRATEGY, JOBLESS);
    static final Margin THREE = new Margin(new BigDecimal("3.5"), Margin.In.UNITS);
    static final String WHY = "The register counts by itself";
    static final ReviewSwitchedOff OFF = new ReviewSwitchedOff(OVERSIGHT, null, WHY, PETRA);
    static final ReviewSwitchedOff OFF_FOR_ONE = new ReviewSwitchedOff(OVERSIGHT, MEASURE, WHY, PETRA);

    @Test
    void everyDecisionIsKept() {
        ProjectionHarness.of(OversightProjection::new)
                .given(
                        OFF,
                        new ReviewSwitchedOn(OVERSIGHT, null, "Wrong twice", PETRA),
                        new MarginSet(OVERSIGHT, THREE, "Small samples", PETRA))
                .answers(
                        new FindOversight(UNEMPLOYMENT),
                        OversightPage.class,
                        new OversightPage(
                                UNEMPLOYMENT,
                                List.of(new SetMargin(THREE, "Small samples", PETRA, at(2))),
                                List.of(
                                        new Switch(null, true, WHY, PETRA, at(0)),
                                        new Switch(null, false, "Wrong twice", PETRA, at(1)))))
                .answersThat(
                        new FindOversight(null),
                        OversightPage.class,
                        pages -> assertThat(pages.getFirst().off()).isEmpty())
                .answers(new FindOversight(new IndicatorId("other")), OversightPage.class);
    }

    @Test
    void reviewIsOffForAllValuesUntilItIsOnAgain() {
        ProjectionHarness.of(OversightProjection::new, ReviewSwitchAnswers::new)
                .given(OFF)
                .answer(
                        new FindReviewSwitch(SERIES),
                        Switch.class,
                        off -> assertThat(off).contains(new Switch(null, true, WHY, PETRA, at(0))));
        ProjectionHarness.of(OversightProjection::new, ReviewSwitchAnswers::new)
                .given(OFF, new ReviewSwitchedOn(OVERSIGHT, null, "Wrong twice", PETRA), OFF)
                .answer(
                        new FindReviewSwitch(SERIES),
                        Switch.class,
                        off -> assertThat(off).map(Switch::at).contains(at(2)));
        ProjectionHarness.of(OversightProjection::new, ReviewSwitchAnswers::new)
                .given(OFF, new ReviewSwitchedOn(OVERSIGHT, null, "Wrong twice", PETRA))
                .answer(
                        new FindReviewSwitch(SERIES),
                        Switch.class,
                        off -> assertThat(off).isEmpty());
    }

    @Test
    void offForAMeasureIsOffAtItsPlaceAlone() {
        var elsewhere = new ReportingSeriesId(UNEMPLOYMENT, new PlaceId("IE-FINGAL"), SERIES.source());
        ProjectionHarness.of(StrategyFixture::projection, OversightProjection::new, ReviewSwitchAnswers::new)
                .given(
                        new StrategyDrafted(STRATEGY, OUTLINE, PETRA),
                        new GoalAdded(STRATEGY, PAID_WORK, PETRA),
                        new MeasureAdded(STRATEGY, jobless(FROM_12_TO_9, Rhythm.YEARLY), 2, PETRA),
                        new VersionAdopted(
                                STRATEGY, 1, Words.english("First"), List.of(), LocalDate.of(2017, 2, 7), PETRA),
                        OFF_FOR_ONE)
                .answer(
                        new FindReviewSwitch(SERIES),
                        Switch.class,
                        off -> assertThat(off).map(Switch::measure).contains(MEASURE))
                .answer(
                        new FindReviewSwitch(elsewhere),
                        Switch.class,
                        off -> assertThat(off).isEmpty());
    }

    @Test
    void grantedAndRefusedAccessAreBothRead() {
        var refused = visit(Outcome.REFUSED, 7);
        var granted = visit(Outcome.GRANTED, 14);
        var first = new AccessId("first");
        var second = new AccessId("second");
        ProjectionHarness.of(AccessProjection::new)
                .given(
                        new AccessRecorded(first, refused, PETRA),
                        new AccessRecorded(second, granted, PETRA),
                        new AccessTakenBack(first, "Another week", PETRA))
                .answers(
                        new FindAccess(UNEMPLOYMENT, IRELAND),
                        AccessPage.class,
                        new AccessPage(second, granted, PETRA, at(1), null),
                        new AccessPage(first, refused, PETRA, at(0), "Another week"))
                .answers(new FindAccess(null, new PlaceId("elsewhere")), AccessPage.class);
    }

    private static Visit visit(Outcome outcome, int day) {
        return new Visit(
                new OrganisationId("watch"),
                IRELAND,
                null,
                UNEMPLOYMENT,
                outcome,
                "As told",
                LocalDate.of(2020, 5, day));
    }
}
