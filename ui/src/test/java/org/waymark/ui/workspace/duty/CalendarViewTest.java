package org.waymark.ui.workspace.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.ui.workspace.Cast.IRELAND;
import static org.waymark.ui.workspace.Cast.OFFICE;
import static org.waymark.ui.workspace.Cast.PAULA;
import static org.waymark.ui.workspace.Cast.STRATEGY;
import static org.waymark.ui.workspace.Cast.TODAY;
import static org.waymark.ui.workspace.Cast.measure;
import static org.waymark.ui.workspace.Cast.outline;
import static org.waymark.ui.workspace.Cast.work;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.command.calendar.CalendarEvent.CalendarSet;
import org.waymark.command.calendar.CalendarId;
import org.waymark.command.calendar.Timetable;
import org.waymark.query.burden.CalendarPreview.Overrun;
import org.waymark.query.calendar.CalendarPage;
import org.waymark.query.calendar.CalendarPage.Setting;
import org.waymark.query.strategy.Edition;
import org.waymark.query.strategy.StrategyPage;
import org.waymark.query.strategy.StrategyPage.GoalEntry;
import org.waymark.ui.workspace.WorkspaceTest;

class CalendarViewTest extends WorkspaceTest {

    static final CalendarId CALENDAR = new CalendarId(STRATEGY, measure().measure());

    CalendarViewTest() {
        super("planner", "PLANNER");
    }

    @BeforeEach
    void plan() {
        var goal = new GoalEntry(work(), 1, List.of(measure()), List.of());
        answers.strategies.add(new StrategyPage(STRATEGY, Edition.DRAFT, 1, 0, outline(), List.of(goal), List.of()));
    }

    private void open() {
        UI.getCurrent()
                .navigate(
                        "plan/calendar",
                        QueryParameters.simple(Map.of(
                                "strategy", STRATEGY.value(),
                                "measure", measure().measure().value())));
    }

    private static Timetable taking(int due, int minutes) {
        return new Timetable(0, due, 60, List.of(IRELAND), List.of("citizen", "sex"), minutes);
    }

    private void fill(String label, int number) {
        find(IntegerField.class).withLabel(label).single().setValue(number);
    }

    private void fill(String label, String words) {
        find(TextArea.class).withLabel(label).single().setValue(words);
    }

    @Test
    void listsEveryMeasureWithItsDays() {
        navigate(CalendarView.class);
        assertThat(page()).contains("Unemployment rate", "Every year", "30 days after the period");
    }

    @Test
    void saysWhatItAsksOfWhom() {
        open();
        assertThat(page())
                .contains("This asks 12 reports a year, 240 minutes in all, of 1 organisation.")
                .contains("Nobody set anything");
        fill("Minutes for one report", 30);
        assertThat(page()).contains("360 minutes in all");
    }

    @Test
    void isSetWithAReason() {
        open();
        fill("Due: days after the period", 20);
        fill("Reason", "Agreed with the councils");
        press("Set the calendar");
        assertThat(happened(CALENDAR))
                .containsExactly(new CalendarSet(CALENDAR, taking(20, 20), "Agreed with the councils", null, PAULA));
        assertThat(page()).contains("The calendar is set.");
    }

    @Test
    void withoutAReasonItIsNotSet() {
        open();
        fill("Due: days after the period", 20);
        press("Set the calendar");
        assertThat(happened(CALENDAR)).isEmpty();
        assertThat(page()).contains("Say why. Others will want to know.");
    }

    @Test
    void neverExceedsABudgetInSilence() {
        answers.overruns.add(new Overrun(OFFICE, 2026, 240, 240, 13200));
        open();
        fill("Minutes for one report", 1100);
        fill("Reason", "Everything at once");
        assertThat(page()).contains("would be asked for 13,200 minutes in 2026; 240 were agreed");
        press("Set the calendar");
        assertThat(happened(CALENDAR)).isEmpty();
        fill("Why more is asked than was agreed", "For one year");
        press("Set the calendar");
        assertThat(happened(CALENDAR))
                .containsExactly(
                        new CalendarSet(CALENDAR, taking(30, 1100), "Everything at once", "For one year", PAULA));
    }

    @Test
    void showsWhatWasSetBeforeAndWhy() {
        answers.calendars.add(new CalendarPage(
                CALENDAR, List.of(new Setting(taking(45, 20), "Schools close late", null, TODAY, PAULA))));
        open();
        assertThat(page()).contains("0, 45, 60 days after the period", "Schools close late");
        assertThat(find(IntegerField.class)
                        .withLabel("Due: days after the period")
                        .single()
                        .getValue())
                .isEqualTo(45);
    }
}
