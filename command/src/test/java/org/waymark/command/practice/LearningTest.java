package org.waymark.command.practice;

import static org.waymark.command.practice.PracticeRefusal.LINKED_ALREADY;
import static org.waymark.command.practice.PracticeRefusal.LINK_UNREADABLE;
import static org.waymark.command.practice.PracticeRefusal.NOT_LINKED;
import static org.waymark.command.practice.PracticeRefusal.RECOGNISED_ALREADY;
import static org.waymark.command.practice.PracticeRefusal.RECOGNISED_TOO_EARLY;
import static org.waymark.command.practice.PracticeRefusal.WITHDRAWN;
import static org.waymark.command.practice.PracticeTest.COURSES;
import static org.waymark.command.practice.PracticeTest.GONE;
import static org.waymark.command.practice.PracticeTest.PETRA;
import static org.waymark.command.practice.PracticeTest.RECORDED;

import java.time.LocalDate;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.waymark.command.Words;
import org.waymark.command.practice.PracticeCommand.LinkToGoal;
import org.waymark.command.practice.PracticeCommand.RecogniseAchievement;
import org.waymark.command.practice.PracticeCommand.UnlinkFromGoal;
import org.waymark.command.practice.PracticeEvent.AchievementRecognised;
import org.waymark.command.practice.PracticeEvent.GoalLinked;
import org.waymark.command.practice.PracticeEvent.GoalUnlinked;
import org.waymark.command.strategy.GoalId;
import org.waymark.command.strategy.StrategyId;

class LearningTest {

    static final GoalLink LANGUAGE = new GoalLink(new StrategyId("together"), new GoalId("language"));
    static final GoalLinked LINKED = new GoalLinked(COURSES, LANGUAGE, PETRA);
    static final LocalDate TODAY = LocalDate.of(2026, 3, 14);
    static final Recognition PRIZE = prize(TODAY, null);
    static final AchievementRecognised RECOGNISED = new AchievementRecognised(COURSES, PRIZE, PETRA);

    final FixtureConfiguration<Practice> practice = new AggregateTestFixture<>(Practice.class);

    static Recognition prize(LocalDate on, @Nullable String source) {
        return new Recognition(
                Recognition.Kind.AWARD,
                Words.english("The town library"),
                null,
                Words.english("The council"),
                Words.english("Courses that mothers can come to"),
                on,
                source);
    }

    @BeforeEach
    void theClockIsGiven() {
        practice.registerInjectableResource(PracticeTest.CLOCK);
    }

    @Nested
    class Linking {

        @Test
        void namesAGoal() {
            practice.given(RECORDED)
                    .when(new LinkToGoal(COURSES, LANGUAGE, PETRA))
                    .expectEvents(LINKED);
        }

        @Test
        void toTheSameGoalAgainIsRefused() {
            practice.given(RECORDED, LINKED)
                    .when(new LinkToGoal(COURSES, LANGUAGE, PETRA))
                    .expectExceptionDetails(LINKED_ALREADY);
        }

        @Test
        void mayBeTakenBack() {
            practice.given(RECORDED, LINKED)
                    .when(new UnlinkFromGoal(COURSES, LANGUAGE, PETRA))
                    .expectEvents(new GoalUnlinked(COURSES, LANGUAGE, PETRA));
        }

        @Test
        void isTakenBackOnlyWhereItWas() {
            practice.given(RECORDED)
                    .when(new UnlinkFromGoal(COURSES, LANGUAGE, PETRA))
                    .expectExceptionDetails(NOT_LINKED);
        }

        @Test
        void whatWasWithdrawnIsRefused() {
            practice.given(RECORDED, LINKED, GONE)
                    .when(new LinkToGoal(COURSES, LANGUAGE, PETRA))
                    .expectExceptionDetails(WITHDRAWN);
            practice.given(RECORDED, LINKED, GONE)
                    .when(new UnlinkFromGoal(COURSES, LANGUAGE, PETRA))
                    .expectExceptionDetails(WITHDRAWN);
        }
    }

    @Nested
    class Recognising {

        @Test
        void saysWhoWhomForWhatAndWhen() {
            practice.given(RECORDED)
                    .when(new RecogniseAchievement(COURSES, PRIZE, PETRA))
                    .expectEvents(RECOGNISED);
        }

        @Test
        void theSameAgainIsRefused() {
            practice.given(RECORDED, RECOGNISED)
                    .when(new RecogniseAchievement(COURSES, PRIZE, PETRA))
                    .expectExceptionDetails(RECOGNISED_ALREADY);
        }

        @Test
        void whatIsStillToComeIsRefused() {
            practice.given(RECORDED)
                    .when(new RecogniseAchievement(COURSES, prize(TODAY.plusDays(1), null), PETRA))
                    .expectExceptionDetails(RECOGNISED_TOO_EARLY);
        }

        @Test
        void takesAReadableLink() {
            practice.given(RECORDED)
                    .when(new RecogniseAchievement(COURSES, prize(TODAY, "data:text/html,x"), PETRA))
                    .expectExceptionDetails(LINK_UNREADABLE);
        }

        @Test
        void whatWasWithdrawnIsRefused() {
            practice.given(RECORDED, GONE)
                    .when(new RecogniseAchievement(COURSES, PRIZE, PETRA))
                    .expectExceptionDetails(WITHDRAWN);
        }
    }
}
