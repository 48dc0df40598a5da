package org.waymark.command.practice;

import static org.waymark.command.practice.PracticeRefusal.PUBLISHED_ALREADY;
import static org.waymark.command.practice.PracticeRefusal.REASON_MISSING;
import static org.waymark.command.practice.PracticeRefusal.WITHDRAWN;
import static org.waymark.command.practice.PracticeTest.CLOCK;
import static org.waymark.command.practice.PracticeTest.COURSES;
import static org.waymark.command.practice.PracticeTest.GONE;
import static org.waymark.command.practice.PracticeTest.PETRA;
import static org.waymark.command.practice.PracticeTest.PUBLIC;
import static org.waymark.command.practice.PracticeTest.RECORDED;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.waymark.command.practice.PracticeCommand.PublishPractice;
import org.waymark.command.practice.PracticeCommand.WithdrawPractice;

class PracticePublishingTest {

    final FixtureConfiguration<Practice> practice = new AggregateTestFixture<>(Practice.class);

    @BeforeEach
    void theClockIsGiven() {
        practice.registerInjectableResource(CLOCK);
    }

    @Nested
    class Publishing {

        @Test
        void isAnActOfItsOwn() {
            practice.given(RECORDED).when(new PublishPractice(COURSES, PETRA)).expectEvents(PUBLIC);
        }

        @Test
        void happensOnce() {
            practice.given(RECORDED, PUBLIC)
                    .when(new PublishPractice(COURSES, PETRA))
                    .expectExceptionDetails(PUBLISHED_ALREADY);
        }

        @Test
        void whatWasWithdrawnIsRefused() {
            practice.given(RECORDED, GONE)
                    .when(new PublishPractice(COURSES, PETRA))
                    .expectExceptionDetails(WITHDRAWN);
        }
    }

    @Nested
    class Withdrawing {

        @Test
        void saysWhy() {
            practice.given(RECORDED, PUBLIC)
                    .when(new WithdrawPractice(COURSES, "It never took place", PETRA))
                    .expectEvents(GONE);
        }

        @Test
        void takesAReason() {
            practice.given(RECORDED)
                    .when(new WithdrawPractice(COURSES, "", PETRA))
                    .expectExceptionDetails(REASON_MISSING);
        }

        @Test
        void happensOnce() {
            practice.given(RECORDED, GONE)
                    .when(new WithdrawPractice(COURSES, "Again", PETRA))
                    .expectExceptionDetails(WITHDRAWN);
        }
    }
}
