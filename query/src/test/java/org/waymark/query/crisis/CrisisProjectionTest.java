package org.waymark.query.crisis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.query.Cast.FINGAL;
import static org.waymark.query.Cast.JOBLESS;
import static org.waymark.query.Cast.PETRA;
import static org.waymark.query.Cast.STRATEGY;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.command.Words;
import org.waymark.command.crisis.Action;
import org.waymark.command.crisis.CrisisEvent.ActionNoted;
import org.waymark.command.crisis.CrisisEvent.CrisisDeclared;
import org.waymark.command.crisis.CrisisEvent.CrisisEnded;
import org.waymark.command.crisis.CrisisEvent.CrisisExtended;
import org.waymark.command.crisis.CrisisEvent.MeasuresRevised;
import org.waymark.command.crisis.CrisisId;
import org.waymark.command.crisis.Declaration;
import org.waymark.command.strategy.StrategyId;
import org.waymark.query.ProjectionHarness;
import org.waymark.query.crisis.CrisisPage.Noted;
import org.waymark.query.crisis.CrisisPage.Step;

class CrisisProjectionTest {

    static final CrisisId ARRIVALS = CrisisId.of(STRATEGY, "arrivals");
    static final CrisisId FLOOD = CrisisId.of(STRATEGY, "flood");
    static final CrisisId ELSEWHERE = CrisisId.of(new StrategyId("other"), "arrivals");
    static final Words WHY = Words.english("Many more people arrive than there are beds");
    static final Words LONGER = Words.english("They still arrive");
    static final Words MORE = Words.english("We must know who works");
    static final Words BETTER = Words.english("There are beds");
    static final LocalDate MARCH = LocalDate.of(2026, 3, 1);
    static final LocalDate APRIL = LocalDate.of(2026, 4, 1);
    static final LocalDate MAY = LocalDate.of(2026, 5, 1);
    static final LocalDate JUNE = LocalDate.of(2026, 6, 1);

    static CrisisDeclared declared(CrisisId crisis, LocalDate begins) {
        var declaration = new Declaration(List.of(FINGAL), WHY, begins, begins.plusMonths(1), List.of(), 5, true);
        return new CrisisDeclared(crisis, declaration, begins, PETRA);
    }

    static Action action(LocalDate on) {
        return new Action(on, null, Action.Label.KNOWN, WHY, null, List.of());
    }

    static ProjectionHarness.Told told() {
        return ProjectionHarness.of(CrisisProjection::new)
                .given(
                        declared(ARRIVALS, MARCH),
                        declared(ELSEWHERE, APRIL),
                        new CrisisExtended(ARRIVALS, JUNE, LONGER, MARCH.plusDays(20), PETRA),
                        new ActionNoted(ARRIVALS, action(MARCH.plusDays(9)), MARCH.plusDays(20), PETRA),
                        new MeasuresRevised(ARRIVALS, List.of(JOBLESS), MORE, APRIL, PETRA),
                        new ActionNoted(ARRIVALS, action(MARCH.plusDays(2)), APRIL, PETRA),
                        new CrisisEnded(ARRIVALS, MAY, BETTER, MAY, PETRA),
                        declared(FLOOD, JUNE));
    }

    @Test
    void aCrisisKeepsEverythingThatWasDecidedAndNoted() {
        told().answer(
                        new FindCrisis(ARRIVALS),
                        CrisisPage.class,
                        page -> assertThat(page)
                                .contains(new CrisisPage(
                                        ARRIVALS,
                                        STRATEGY,
                                        List.of(FINGAL),
                                        WHY,
                                        MARCH,
                                        MAY,
                                        true,
                                        5,
                                        true,
                                        List.of(
                                                new Step(
                                                        "crisis.crisis-declared",
                                                        WHY,
                                                        MARCH,
                                                        APRIL,
                                                        List.of(),
                                                        MARCH,
                                                        PETRA),
                                                new Step(
                                                        "crisis.crisis-extended",
                                                        LONGER,
                                                        MARCH.plusDays(20),
                                                        JUNE,
                                                        List.of(),
                                                        MARCH.plusDays(20),
                                                        PETRA),
                                                new Step(
                                                        "crisis.measures-revised",
                                                        MORE,
                                                        APRIL,
                                                        JUNE,
                                                        List.of(JOBLESS),
                                                        APRIL,
                                                        PETRA),
                                                new Step(
                                                        "crisis.crisis-ended",
                                                        BETTER,
                                                        MAY,
                                                        MAY,
                                                        List.of(JOBLESS),
                                                        MAY,
                                                        PETRA)),
                                        List.of(
                                                new Noted(action(MARCH.plusDays(2)), APRIL, PETRA),
                                                new Noted(action(MARCH.plusDays(9)), MARCH.plusDays(20), PETRA)))));
    }

    @Test
    void theLatestComesFirst() {
        told().answersThat(
                        new FindCrises(null),
                        CrisisPage.class,
                        pages -> assertThat(pages)
                                .extracting(CrisisPage::crisis)
                                .containsExactly(FLOOD, ELSEWHERE, ARRIVALS))
                .answersThat(
                        new FindCrises(STRATEGY),
                        CrisisPage.class,
                        pages ->
                                assertThat(pages).extracting(CrisisPage::crisis).containsExactly(FLOOD, ARRIVALS));
    }

    @Test
    void itIsInForceFromItsFirstDayUntilSomebodySaysItIsOver() {
        told().answer(new FindCrisis(ARRIVALS), CrisisPage.class, found -> {
            var page = found.orElseThrow();
            assertThat(page.isOn(MARCH.minusDays(1))).isFalse();
            assertThat(page.isOn(MARCH)).isTrue();
            assertThat(page.isOn(MAY.minusDays(1))).isTrue();
            assertThat(page.isOn(MAY)).isFalse();
            assertThat(page.holds(MAY)).isTrue();
            assertThat(page.whyEnded()).isEqualTo(BETTER);
        });
    }

    @Test
    void itPassesByItselfWhereNobodyExtendsIt() {
        told().answer(new FindCrisis(FLOOD), CrisisPage.class, found -> {
            var page = found.orElseThrow();
            assertThat(page.isOn(JUNE.plusMonths(1))).isTrue();
            assertThat(page.isOn(JUNE.plusMonths(1).plusDays(1))).isFalse();
            assertThat(page.isOver(JUNE.plusMonths(1).plusDays(1))).isTrue();
            assertThat(page.whyEnded()).isNull();
        });
    }

    @Test
    void whatIsReportedAllTheSameIsKnownForEachDay() {
        told().answer(new FindCrisis(ARRIVALS), CrisisPage.class, found -> {
            var page = found.orElseThrow();
            assertThat(page.stillDue(APRIL.minusDays(1))).isEmpty();
            assertThat(page.stillDue(APRIL)).containsExactly(JOBLESS);
        });
    }
}
