package org.waymark.command.milestone;

import static org.waymark.command.milestone.MilestoneRefusal.EVIDENCE_MISSING;
import static org.waymark.command.milestone.MilestoneRefusal.EVIDENCE_NOT_A_LINK;
import static org.waymark.command.milestone.MilestoneRefusal.REASON_MISSING;
import static org.waymark.command.milestone.Stage.AT_RISK;
import static org.waymark.command.milestone.Stage.DROPPED;
import static org.waymark.command.milestone.Stage.LATE;
import static org.waymark.command.milestone.Stage.ON_TRACK;
import static org.waymark.command.milestone.Stage.REACHED;

import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.command.ParticipantId;
import org.waymark.command.Period;
import org.waymark.command.Words;
import org.waymark.command.milestone.MilestoneCommand.ReportProgress;
import org.waymark.command.milestone.MilestoneEvent.ProgressReported;
import org.waymark.command.strategy.MilestoneId;
import org.waymark.command.strategy.StrategyId;

class MilestoneProgressTest {

    static final MilestoneProgressId CLASSES =
            new MilestoneProgressId(new StrategyId("together"), new MilestoneId("classes"));
    static final ParticipantId ROSA = new ParticipantId("rosa");
    static final Words WHY = Words.english("The rooms were not ready");
    static final Report GOOD = new Report(ON_TRACK, null, null, List.of());
    static final Report SHOWN = new Report(REACHED, null, null, List.of("https://example.org/opening"));
    static final Report GIVEN_UP = new Report(DROPPED, WHY, null, List.of());

    final FixtureConfiguration<MilestoneProgress> step = new AggregateTestFixture<>(MilestoneProgress.class);

    static ReportProgress report(Report report) {
        return new ReportProgress(CLASSES, report, ROSA);
    }

    static ProgressReported reported(Report report) {
        return new ProgressReported(CLASSES, report, ROSA);
    }

    static Report plain(Stage stage, @Nullable Words note) {
        return new Report(stage, note, null, List.of());
    }

    @Nested
    class Reporting {

        @Test
        void beginsWithTheFirstReport() {
            step.givenNoPriorActivity().when(report(GOOD)).expectEvents(reported(GOOD));
        }

        @Test
        void goesOnEveryPeriodEvenWhereNothingIsNew() {
            step.given(reported(GOOD)).when(report(GOOD)).expectEvents(reported(GOOD));
        }

        @Test
        void mayNameAnotherTime() {
            var later = new Report(AT_RISK, WHY, new Period("2028-Q1"), List.of());
            step.given(reported(GOOD)).when(report(later)).expectEvents(reported(later));
        }

        @ParameterizedTest
        @EnumSource(
                value = Stage.class,
                names = {"LATE", "DROPPED"})
        void badNewsTakesAReason(Stage stage) {
            step.given(reported(GOOD)).when(report(plain(stage, null))).expectExceptionDetails(REASON_MISSING);
        }

        @Test
        void lateWithAReasonIsTaken() {
            step.given(reported(GOOD)).when(report(plain(LATE, WHY))).expectEvents(reported(plain(LATE, WHY)));
        }
    }

    @Nested
    class Reaching {

        @Test
        void isShown() {
            step.given(reported(GOOD)).when(report(SHOWN)).expectEvents(reported(SHOWN));
        }

        @Test
        void withoutEvidenceIsRefused() {
            step.given(reported(GOOD)).when(report(plain(REACHED, WHY))).expectExceptionDetails(EVIDENCE_MISSING);
        }

        @ParameterizedTest
        @ValueSource(strings = {"javascript:alert(1)", "in the archive", "https://two words"})
        void isShownByLinks(String link) {
            step.givenNoPriorActivity()
                    .when(report(new Report(REACHED, null, null, List.of(link))))
                    .expectExceptionDetails(EVIDENCE_NOT_A_LINK);
        }
    }

    @Nested
    class TakingBack {

        @Test
        void thatItWasReachedTakesAReason() {
            step.given(reported(SHOWN)).when(report(GOOD)).expectExceptionDetails(REASON_MISSING);
        }

        @Test
        void thatItWasReachedIsOnRecord() {
            step.given(reported(SHOWN)).when(report(plain(AT_RISK, WHY))).expectEvents(reported(plain(AT_RISK, WHY)));
        }

        @Test
        void thatItWasGivenUpTakesAReason() {
            step.given(reported(GIVEN_UP)).when(report(SHOWN)).expectExceptionDetails(REASON_MISSING);
        }
    }
}
