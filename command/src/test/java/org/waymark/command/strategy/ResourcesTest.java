package org.waymark.command.strategy;

import static org.waymark.command.strategy.Cast.*;
import static org.waymark.command.strategy.ResourceRefusal.AMOUNT_BELOW_ZERO;
import static org.waymark.command.strategy.ResourceRefusal.FUNDER_MISSING;
import static org.waymark.command.strategy.ResourceRefusal.NO_SUCH_CURRENCY;
import static org.waymark.command.strategy.ResourceRefusal.NO_SUCH_PROMISE;
import static org.waymark.command.strategy.ResourceRefusal.NO_SUCH_RESOURCE;
import static org.waymark.command.strategy.ResourceRefusal.REASON_MISSING;
import static org.waymark.command.strategy.ResourceRefusal.RESOURCE_EXISTS;
import static org.waymark.command.strategy.ResourceRefusal.SOURCE_NOT_A_LINK;
import static org.waymark.command.strategy.ResourceRefusal.SPENT_AHEAD;
import static org.waymark.command.strategy.StrategyRefusal.NOTHING_CHANGED;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.waymark.command.strategy.Resource.Kind;
import org.waymark.command.strategy.ResourceCommand.NoteCostOfInaction;
import org.waymark.command.strategy.ResourceCommand.RecordResource;
import org.waymark.command.strategy.ResourceCommand.TakeBackResource;
import org.waymark.command.strategy.ResourceEvent.CostOfInactionNoted;
import org.waymark.command.strategy.ResourceEvent.ResourceRecorded;
import org.waymark.command.strategy.ResourceEvent.ResourceTakenBack;
import org.waymark.command.strategy.StrategyCommand.AdoptVersion;
import org.waymark.command.strategy.StrategyEvent.MeasureAdded;
import org.waymark.command.strategy.StrategyEvent.MilestonePlanned;

class ResourcesTest {

    static final LocalDate TODAY = LocalDate.of(2026, 6, 15);
    static final Promise STEP = Promise.of(CLASSES.milestone());
    static final Resource ROOMS = money(STEP, Kind.PLANNED, "120000", "EUR", "Ministry of Education", TODAY);
    static final Object[] PLAN = {
        DRAFTED,
        WORK_ADDED,
        new MeasureAdded(TOGETHER, EMPLOYMENT, 2, PETRA),
        new MilestonePlanned(TOGETHER, CLASSES, 3, List.of(), PETRA),
        ADOPTED
    };
    static final ResourceRecorded RECORDED = new ResourceRecorded(TOGETHER, ROOMS, PETRA);
    static final ResourceTakenBack TAKEN_BACK =
            new ResourceTakenBack(TOGETHER, ROOMS.resource(), "Counted twice", PETRA);

    final FixtureConfiguration<Strategy> strategy =
            new AggregateTestFixture<>(Strategy.class).registerInjectableResource(CLOCK);

    static Resource money(Promise promise, Kind kind, String amount, String currency, String funder, LocalDate day) {
        return new Resource(
                new ResourceId("rooms"), promise, kind, new BigDecimal(amount), currency, funder, day, null);
    }

    static RecordResource record(Resource resource) {
        return new RecordResource(TOGETHER, resource, PETRA);
    }

    @Nested
    class Recording {

        @Test
        void isForAStep() {
            strategy.given(PLAN).when(record(ROOMS)).expectEvents(RECORDED);
        }

        @Test
        void isForAMeasure() {
            var spent = money(Promise.of(EMPLOYMENT.measure()), Kind.SPENT, "0", "GBP", "AMIF", TODAY);
            strategy.given(PLAN).when(record(spent)).expectEvents(new ResourceRecorded(TOGETHER, spent, PETRA));
        }

        @Test
        void forWhatIsNotPlannedIsRefused() {
            strategy.given(DRAFTED, WORK_ADDED).when(record(ROOMS)).expectExceptionDetails(NO_SUCH_PROMISE);
        }

        @Test
        void twiceUnderOneNameIsRefused() {
            strategy.given(PLAN).andGiven(RECORDED).when(record(ROOMS)).expectExceptionDetails(RESOURCE_EXISTS);
        }

        @Test
        void ofLessThanNothingIsRefused() {
            strategy.given(PLAN)
                    .when(record(money(STEP, Kind.PLANNED, "-1", "EUR", "AMIF", TODAY)))
                    .expectExceptionDetails(AMOUNT_BELOW_ZERO);
        }

        @Test
        void inAnUnknownCurrencyIsRefused() {
            strategy.given(PLAN)
                    .when(record(money(STEP, Kind.PLANNED, "1", "EURO", "AMIF", TODAY)))
                    .expectExceptionDetails(NO_SUCH_CURRENCY);
        }

        @Test
        void saysWhoPays() {
            strategy.given(PLAN)
                    .when(record(money(STEP, Kind.PLANNED, "1", "EUR", " ", TODAY)))
                    .expectExceptionDetails(FUNDER_MISSING);
        }

        @Test
        void doesNotCallSpentWhatIsStillAhead() {
            strategy.given(PLAN)
                    .when(record(money(STEP, Kind.SPENT, "1", "EUR", "AMIF", TODAY.plusDays(1))))
                    .expectExceptionDetails(SPENT_AHEAD);
        }

        @Test
        void waitsForNoVersion() {
            strategy.given(PLAN)
                    .andGiven(RECORDED)
                    .when(new AdoptVersion(TOGETHER, 2, NAME, List.of(), null, PETRA))
                    .expectExceptionDetails(NOTHING_CHANGED);
        }
    }

    @Nested
    class TakingBack {

        @Test
        void isOnRecord() {
            strategy.given(PLAN)
                    .andGiven(RECORDED)
                    .when(new TakeBackResource(TOGETHER, ROOMS.resource(), "Counted twice", PETRA))
                    .expectEvents(TAKEN_BACK);
        }

        @Test
        void takesAReason() {
            strategy.given(PLAN)
                    .andGiven(RECORDED)
                    .when(new TakeBackResource(TOGETHER, ROOMS.resource(), "", PETRA))
                    .expectExceptionDetails(REASON_MISSING);
        }

        @Test
        void happensOnce() {
            strategy.given(PLAN)
                    .andGiven(RECORDED, TAKEN_BACK)
                    .when(new TakeBackResource(TOGETHER, ROOMS.resource(), "Counted twice", PETRA))
                    .expectExceptionDetails(NO_SUCH_RESOURCE);
        }

        @Test
        void doesNotFreeTheName() {
            strategy.given(PLAN)
                    .andGiven(RECORDED, TAKEN_BACK)
                    .when(record(ROOMS))
                    .expectExceptionDetails(RESOURCE_EXISTS);
        }
    }

    @Nested
    class DoingNothing {

        @Test
        void hasACost() {
            strategy.given(DRAFTED)
                    .when(new NoteCostOfInaction(TOGETHER, NAME, "https://example.org/study", PETRA))
                    .expectEvents(new CostOfInactionNoted(TOGETHER, NAME, "https://example.org/study", PETRA));
        }

        @Test
        void isSourcedByALink() {
            strategy.given(DRAFTED)
                    .when(new NoteCostOfInaction(TOGETHER, NAME, "javascript:alert(1)", PETRA))
                    .expectExceptionDetails(SOURCE_NOT_A_LINK);
        }
    }
}
