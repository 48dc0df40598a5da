package org.waymark.command.calendar;

import static org.waymark.command.calendar.CalendarRefusal.DAYS_OUT_OF_ORDER;
import static org.waymark.command.calendar.CalendarRefusal.MINUTES_OUT_OF_RANGE;
import static org.waymark.command.calendar.CalendarRefusal.NOTHING_CHANGED;
import static org.waymark.command.calendar.CalendarRefusal.NO_SUCH_DIMENSION;
import static org.waymark.command.calendar.CalendarRefusal.NO_SUCH_MEASURE;
import static org.waymark.command.calendar.CalendarRefusal.NO_SUCH_PLACE;
import static org.waymark.command.calendar.CalendarRefusal.OVER_BUDGET;
import static org.waymark.command.calendar.CalendarRefusal.PLACE_MISSING;
import static org.waymark.command.calendar.CalendarRefusal.REASON_MISSING;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.command.ParticipantId;
import org.waymark.command.calendar.CalendarCommand.SetCalendar;
import org.waymark.command.calendar.CalendarEvent.CalendarSet;
import org.waymark.command.place.PlaceId;
import org.waymark.command.strategy.MeasureId;
import org.waymark.command.strategy.StrategyId;

class CalendarTest {

    static final ParticipantId PETRA = new ParticipantId("petra");
    static final StrategyId TOGETHER = new StrategyId("together-2030");
    static final CalendarId PUPILS = new CalendarId(TOGETHER, new MeasureId("pupils"));
    static final CalendarId DRAFTED = new CalendarId(TOGETHER, new MeasureId("drafted"));
    static final PlaceId SORREL = new PlaceId("sorrel");
    static final PlaceId HARBOUR = new PlaceId("harbour");
    static final Timetable MONTHLY_COUNT = days(5, 30, 60);
    static final Timetable TOO_MUCH = new Timetable(0, 30, 60, List.of(SORREL, HARBOUR), List.of("sex"), 600);
    static final String WHY = "Schools close their books on the fifth";

    final FixtureConfiguration<Calendar> calendars =
            new AggregateTestFixture<>(Calendar.class).registerInjectableResource(plans());

    static WhatIsAsked plans() {
        return new WhatIsAsked() {
            @Override
            public Optional<AskedMeasure> measure(CalendarId calendar) {
                return Set.of(PUPILS, DRAFTED).contains(calendar)
                        ? Optional.of(new AskedMeasure(calendar.equals(PUPILS), List.of("sex", "age")))
                        : Optional.empty();
            }

            @Override
            public boolean arePlaces(List<PlaceId> places) {
                return Set.of(SORREL, HARBOUR).containsAll(places);
            }

            @Override
            public boolean exceedsABudget(CalendarId calendar, Timetable timetable) {
                return timetable.equals(TOO_MUCH);
            }
        };
    }

    static Timetable days(int opens, int due, int locks) {
        return new Timetable(opens, due, locks, List.of(SORREL), List.of("sex"), 15);
    }

    static SetCalendar set(Timetable timetable) {
        return new SetCalendar(PUPILS, timetable, WHY, null, PETRA);
    }

    static CalendarSet done(Timetable timetable, @Nullable String whyOverBudget) {
        return new CalendarSet(PUPILS, timetable, WHY, whyOverBudget, PETRA);
    }

    @Nested
    class Setting {

        @Test
        void saysWhenFromWhereAndInWhichDetailReportsAreExpected() {
            calendars.givenNoPriorActivity().when(set(MONTHLY_COUNT)).expectEvents(done(MONTHLY_COUNT, null));
        }

        @Test
        void replacesWhatWasSetBefore() {
            calendars
                    .given(done(MONTHLY_COUNT, null))
                    .when(set(days(0, 20, 40)))
                    .expectEvents(done(days(0, 20, 40), null));
        }

        @Test
        void theSameAgainSaysThatNothingChanged() {
            calendars.given(done(MONTHLY_COUNT, null)).when(set(MONTHLY_COUNT)).expectExceptionDetails(NOTHING_CHANGED);
        }

        @ParameterizedTest
        @CsvSource({"-1, 30, 60", "31, 30, 60", "30, 30, 60", "0, 61, 60", "0, 30, 4000"})
        void keepsItsDaysInOrder(int opens, int due, int locks) {
            calendars
                    .givenNoPriorActivity()
                    .when(set(days(opens, due, locks)))
                    .expectExceptionDetails(DAYS_OUT_OF_ORDER);
        }

        @ParameterizedTest
        @CsvSource({"0", "6001"})
        void estimatesATimeThatAPersonCanSpend(int minutes) {
            calendars
                    .givenNoPriorActivity()
                    .when(set(new Timetable(0, 30, 60, List.of(SORREL), List.of(), minutes)))
                    .expectExceptionDetails(MINUTES_OUT_OF_RANGE);
        }

        @Test
        void expectsReportsFromSomewhere() {
            calendars
                    .givenNoPriorActivity()
                    .when(set(new Timetable(0, 30, 60, List.of(), List.of(), 10)))
                    .expectExceptionDetails(PLACE_MISSING);
        }

        @Test
        void expectsThemFromPlacesThatAreKnown() {
            calendars
                    .givenNoPriorActivity()
                    .when(set(new Timetable(0, 30, 60, List.of(new PlaceId("moon")), List.of(), 10)))
                    .expectExceptionDetails(NO_SUCH_PLACE);
        }

        @Test
        void breaksThemDownOnlyAsTheIndicatorCanBe() {
            calendars
                    .givenNoPriorActivity()
                    .when(set(new Timetable(0, 30, 60, List.of(SORREL), List.of("shoe-size"), 10)))
                    .expectExceptionDetails(NO_SUCH_DIMENSION);
        }

        @Test
        void isOfAMeasureThatThereIs() {
            var moon = new CalendarId(TOGETHER, new MeasureId("moon"));
            calendars
                    .givenNoPriorActivity()
                    .when(new SetCalendar(moon, MONTHLY_COUNT, WHY, null, PETRA))
                    .expectExceptionDetails(NO_SUCH_MEASURE);
        }

        @Test
        void givesAReasonOnceTheMeasureBinds() {
            calendars
                    .givenNoPriorActivity()
                    .when(new SetCalendar(PUPILS, MONTHLY_COUNT, " ", null, PETRA))
                    .expectExceptionDetails(REASON_MISSING);
        }

        @Test
        void needsNoneWhileItIsDrafted() {
            calendars
                    .givenNoPriorActivity()
                    .when(new SetCalendar(DRAFTED, MONTHLY_COUNT, null, null, PETRA))
                    .expectEvents(new CalendarSet(DRAFTED, MONTHLY_COUNT, null, null, PETRA));
        }

        @Test
        void neverExceedsABudgetInSilence() {
            calendars.givenNoPriorActivity().when(set(TOO_MUCH)).expectExceptionDetails(OVER_BUDGET);
        }

        @Test
        void mayExceedItWhereSomebodySaysWhy() {
            var said = "Agreed with the council for one year";
            calendars
                    .givenNoPriorActivity()
                    .when(new SetCalendar(PUPILS, TOO_MUCH, WHY, said, PETRA))
                    .expectEvents(done(TOO_MUCH, said));
        }
    }
}
