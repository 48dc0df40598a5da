package org.waymark.ui.workspace.crisis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.ui.workspace.Cast.IRELAND;
import static org.waymark.ui.workspace.Cast.PAULA;
import static org.waymark.ui.workspace.Cast.SERIES;
import static org.waymark.ui.workspace.Cast.STRATEGY;
import static org.waymark.ui.workspace.Cast.TODAY;
import static org.waymark.ui.workspace.Cast.measure;
import static org.waymark.ui.workspace.Cast.outline;
import static org.waymark.ui.workspace.Cast.work;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.command.Period;
import org.waymark.command.Words;
import org.waymark.command.crisis.Action;
import org.waymark.command.crisis.CrisesId;
import org.waymark.command.crisis.CrisisCommand.DeclareCrisis;
import org.waymark.command.crisis.CrisisEvent.ActionNoted;
import org.waymark.command.crisis.CrisisEvent.CrisisDeclared;
import org.waymark.command.crisis.CrisisEvent.CrisisEnded;
import org.waymark.command.crisis.CrisisEvent.CrisisExtended;
import org.waymark.command.crisis.CrisisId;
import org.waymark.command.crisis.Declaration;
import org.waymark.command.indicator.Slice;
import org.waymark.command.review.Occasion;
import org.waymark.command.review.ReviewEvent.ReviewScheduled;
import org.waymark.command.review.ReviewId;
import org.waymark.query.crisis.CrisisPage;
import org.waymark.query.replay.Happening;
import org.waymark.query.replay.Replay;
import org.waymark.query.reporting.Returned;
import org.waymark.query.strategy.Edition;
import org.waymark.query.strategy.StrategyPage;
import org.waymark.query.strategy.StrategyPage.GoalEntry;
import org.waymark.ui.workspace.WorkspaceTest;
import org.waymark.ui.workspace.part.DayField;

class CrisisViewTest extends WorkspaceTest {

    private static final CrisisId ARRIVALS = CrisisId.of(STRATEGY, "arrivals");
    private static final CrisesId STREAM = new CrisesId(STRATEGY);
    private static final Words WHY = Words.english("Many more people arrive");
    private static final LocalDate BEGAN = TODAY.minusDays(9);
    private static final LocalDate ENDS = TODAY.plusDays(30);

    CrisisViewTest() {
        super("planner", "PLANNER");
    }

    private static CrisisPage crisis(LocalDate last, boolean ended) {
        var step = new CrisisPage.Step("crisis.crisis-declared", WHY, BEGAN, last, List.of(), BEGAN, PAULA);
        return new CrisisPage(
                ARRIVALS, STRATEGY, List.of(), WHY, BEGAN, last, ended, 5, true, List.of(step), List.of());
    }

    @BeforeEach
    void aPlanBinds() {
        var goal = new GoalEntry(work(), 1, List.of(measure()), List.of());
        answers.strategies.add(new StrategyPage(STRATEGY, Edition.ADOPTED, 1, 0, outline(), List.of(goal), List.of()));
    }

    private void isOn() {
        var declaration = new Declaration(List.of(IRELAND), WHY, BEGAN, ENDS, List.of(), 5, true);
        send(new DeclareCrisis(ARRIVALS, declaration, PAULA));
        answers.crises.add(crisis(ENDS, false));
        navigate(CrisisView.class);
    }

    private void reason() {
        find(TextArea.class).withLabel("Reason (English)").single().setValue("Many more people arrive");
    }

    private void pressInDialog(String words) {
        test(find(Button.class).withText(words).all().getLast()).click();
    }

    @Test
    void saysWhatACrisisDoesWhereThereIsNone() {
        navigate(CrisisView.class);
        assertThat(page()).contains("No crisis has been declared on this plan", "Nobody has declared a role");
    }

    @Test
    void declaresOneWithAReason() {
        navigate(CrisisView.class);
        press("Declare a crisis");
        find(DayField.class).all().get(1).setValue(ENDS);
        pressInDialog("Declare a crisis");
        assertThat(happened(STREAM)).isEmpty();

        reason();
        pressInDialog("Declare a crisis");
        assertThat(happened(STREAM)).singleElement().isInstanceOfSatisfying(CrisisDeclared.class, declared -> {
            assertThat(declared.crisis()).isEqualTo(CrisisId.of(STRATEGY, "many-more-people-arrive"));
            assertThat(declared.declaration())
                    .isEqualTo(new Declaration(List.of(), WHY, TODAY, ENDS, List.of(), 5, false));
        });
    }

    @Test
    void refusalsStayInTheDialog() {
        isOn();
        press("Extend");
        reason();
        pressInDialog("Extend");
        assertThat(text(only(Dialog.class))).contains("An extension ends later");

        find(DayField.class).all().getFirst().setValue(ENDS.plusDays(1));
        pressInDialog("Extend");
        assertThat(happened(STREAM)).last().isInstanceOf(CrisisExtended.class);
    }

    @Test
    void endsItToday() {
        isOn();
        press("End it");
        reason();
        pressInDialog("End it");
        assertThat(happened(STREAM)).last().isEqualTo(new CrisisEnded(ARRIVALS, TODAY, WHY, TODAY, PAULA));
    }

    @Test
    void notesWhatWasKnown() {
        isOn();
        press("Note what was known or done");
        find(TextArea.class).withLabel("What it was (English)").single().setValue("Nine beds are left");
        pressInDialog("Note what was known or done");
        var action = new Action(TODAY, null, Action.Label.KNOWN, Words.english("Nine beds are left"), null, List.of());
        assertThat(happened(STREAM)).last().isEqualTo(new ActionNoted(ARRIVALS, action, TODAY, PAULA));
    }

    @Test
    void showsWhatIsStillMissingOfWhatWaited() {
        var period = new Period("2025");
        answers.backlog.add(new Returned(SERIES, measure().measure(), Slice.TOTAL, period, BEGAN, ENDS, null));
        answers.backlog.add(new Returned(SERIES, measure().measure(), Slice.TOTAL, period, BEGAN, ENDS, TODAY));
        isOn();
        assertThat(page()).contains("1 report of 2 still missing.");
    }

    @Test
    void goesThroughItDayByDay() {
        answers.replays.add(new Replay(
                crisis(ENDS, false),
                List.of(
                        new Replay.Day(BEGAN, List.of(new Happening.Adopted(BEGAN, 2, WHY))),
                        new Replay.Day(TODAY, List.of(new Happening.Heard(TODAY, 7))))));
        isOn();
        assertThat(page()).contains("13 November 2026 – 1 of 2", "Version 2 of the plan was adopted.");
        press("Later day");
        assertThat(page())
                .contains("22 November 2026 – 2 of 2", "7 people spoke.")
                .doesNotContain("Version 2");
        assertThat(button("Later day").isEnabled()).isFalse();
        press("Earlier day");
        assertThat(page()).contains("1 of 2");
    }

    @Test
    void callsForAReviewOnceItIsOver() {
        answers.crises.add(crisis(TODAY.minusDays(1), true));
        navigate(CrisisView.class);
        press("Schedule a review after it");
        pressInDialog("Schedule a review after it");
        assertThat(happened(new ReviewId(ARRIVALS.value() + ".review")))
                .singleElement()
                .isInstanceOfSatisfying(
                        ReviewScheduled.class,
                        scheduled -> assertThat(scheduled.remit().occasion()).isEqualTo(Occasion.AFTER_CRISIS));
    }
}
