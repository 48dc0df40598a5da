package org.waymark.query.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.query.Cast.COUNCIL;
import static org.waymark.query.Cast.CRADLE;
import static org.waymark.query.Cast.OUTLINE;
import static org.waymark.query.Cast.PETRA;
import static org.waymark.query.Cast.ROSA;
import static org.waymark.query.Cast.STRATEGY;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.waymark.command.Words;
import org.waymark.command.consultation.ConsultationEvent.ConsultationDescribed;
import org.waymark.command.consultation.ConsultationEvent.PositionTaken;
import org.waymark.command.consultation.ConsultationEvent.ResponseGiven;
import org.waymark.command.consultation.ConsultationId;
import org.waymark.command.consultation.Material;
import org.waymark.command.consultation.Stance;
import org.waymark.command.domain.DomainId;
import org.waymark.command.strategy.ConsultationRound;
import org.waymark.command.strategy.LifeCycleEvent.ConsultationCalled;
import org.waymark.command.strategy.LifeCycleEvent.ConsultationMoved;
import org.waymark.command.strategy.StrategyEvent.StrategyDrafted;
import org.waymark.query.ProjectionHarness;
import org.waymark.query.consultation.ConsultationPage.Position;
import org.waymark.query.consultation.ConsultationPage.Response;
import org.waymark.query.consultation.ConsultationPage.State;
import org.waymark.query.strategy.StrategyFixture;

class ConsultationProjectionTest {

    static final ConsultationId FIRST = ConsultationId.of(STRATEGY, 1);
    static final ConsultationId SECOND = ConsultationId.of(STRATEGY, 2);
    static final LocalDate MARCH = LocalDate.of(2026, 3, 1);
    static final LocalDate JUNE = LocalDate.of(2026, 6, 1);
    static final Words WHY = Words.english("Nobody pays for it");
    static final Material DRAFT = new Material(Words.english("The draft"), "https://example.org/draft");
    static final DomainId WORK = new DomainId("uk-ioi:work");

    static ConsultationRound round(LocalDate opens) {
        return new ConsultationRound(opens, opens.plusDays(20), List.of("en"), null, List.of(WHY));
    }

    static ProjectionHarness.Told told() {
        return ProjectionHarness.of(StrategyFixture::projection, ConsultationProjection::new)
                .given(
                        new StrategyDrafted(STRATEGY, OUTLINE, PETRA),
                        new ConsultationCalled(STRATEGY, round(MARCH), PETRA),
                        new ConsultationCalled(STRATEGY, round(JUNE), PETRA),
                        new PositionTaken(FIRST, COUNCIL, Stance.DISSENTS, WHY, MARCH, ROSA),
                        new PositionTaken(FIRST, CRADLE, Stance.ENDORSES, null, MARCH, ROSA),
                        new ConsultationDescribed(FIRST, List.of(), List.of(WORK), PETRA),
                        new ConsultationDescribed(FIRST, List.of(DRAFT), List.of(WORK), PETRA),
                        new PositionTaken(FIRST, COUNCIL, Stance.ENDORSES, null, JUNE, ROSA),
                        new ResponseGiven(FIRST, WHY, JUNE, PETRA),
                        new ConsultationMoved(STRATEGY, round(JUNE), round(JUNE.plusDays(1)), WHY, PETRA));
    }

    static ConsultationPage first(Optional<ConsultationPage> answer) {
        return answer.orElseThrow();
    }

    @Test
    void listsTheLatestRoundFirstOnTheDaysOnWhichItStands() {
        told().answersThat(new FindConsultations(), ConsultationPage.class, pages -> {
            assertThat(pages).extracting(ConsultationPage::consultation).containsExactly(SECOND, FIRST);
            assertThat(pages.getFirst().round()).isEqualTo(round(JUNE.plusDays(1)));
            assertThat(pages.getFirst().positions()).isEmpty();
        });
    }

    @Test
    void keepsTheLastPositionOfEachOrganisationInTheOrderInWhichTheySpoke() {
        told().answer(
                        new FindConsultation(FIRST),
                        ConsultationPage.class,
                        page -> assertThat(first(page).positions())
                                .containsExactly(
                                        new Position(COUNCIL, Stance.ENDORSES, null, JUNE),
                                        new Position(CRADLE, Stance.ENDORSES, null, MARCH)));
    }

    @Test
    void tellsWhatThereIsToReadAndWhatWasAnswered() {
        told().answer(new FindConsultation(FIRST), ConsultationPage.class, page -> {
            assertThat(first(page).materials()).containsExactly(DRAFT);
            assertThat(first(page).subjects()).containsExactly(WORK);
            assertThat(first(page).responses()).containsExactly(new Response(WHY, JUNE));
        });
    }

    @Test
    void saysWhetherARoundIsOpenAndWhoCameLate() {
        told().answer(new FindConsultation(FIRST), ConsultationPage.class, page -> {
            assertThat(first(page).on(MARCH.minusDays(1))).isEqualTo(State.AHEAD);
            assertThat(first(page).on(MARCH.plusDays(20))).isEqualTo(State.OPEN);
            assertThat(first(page).on(JUNE)).isEqualTo(State.OVER);
            assertThat(first(page).isLate(MARCH.plusDays(20))).isFalse();
            assertThat(first(page).isLate(JUNE)).isTrue();
        });
    }

    @Test
    void knowsNoRoundThatWasNotCalled() {
        told().answer(
                        new FindConsultation(ConsultationId.of(STRATEGY, 3)),
                        ConsultationPage.class,
                        page -> assertThat(page).isEmpty());
    }
}
