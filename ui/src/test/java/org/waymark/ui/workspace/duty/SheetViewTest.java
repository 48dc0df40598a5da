package org.waymark.ui.workspace.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.ui.workspace.Cast.ROSA;
import static org.waymark.ui.workspace.Cast.SERIES;
import static org.waymark.ui.workspace.Cast.TODAY;
import static org.waymark.ui.workspace.duty.DutyCast.LAST_YEAR;
import static org.waymark.ui.workspace.duty.DutyCast.duty;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextArea;
import org.junit.jupiter.api.Test;
import org.waymark.command.calendar.LateReportsEvent.ExceptionTaken;
import org.waymark.command.calendar.LateReportsId;
import org.waymark.query.calendar.Excepted;
import org.waymark.query.reporting.DutyState;
import org.waymark.ui.workspace.WorkspaceTest;

class SheetViewTest extends WorkspaceTest {

    static final String ILL = "The only clerk was ill";

    SheetViewTest() {
        super("reporter", "REPORTER");
    }

    @Test
    void saysWhatIsOwedAndHowLongItTakes() {
        answers.duties.add(duty(DutyState.OVERDUE, null));
        navigate(SheetView.class);
        assertThat(page())
                .contains("On 22 November 2026 1 report is owed, 1 of them late: about 20 minutes of work.")
                .contains("Unemployment rate", "30 January 2026", "1 March 2026", "Late");
        assertThat(find(Anchor.class).all())
                .extracting(Anchor::getHref)
                .contains("report/value?indicator=unemployment-rate&place=IE&period=2025");
    }

    @Test
    void saysWhereNothingIsOwed() {
        answers.duties.add(duty(DutyState.ON_TIME, null));
        navigate(SheetView.class);
        assertThat(page()).contains("Nothing is owed on 22 November 2026.");
    }

    @Test
    void saysHowMuchWaitsForTheEndOfACrisis() {
        answers.duties.add(duty(DutyState.WAITING, null));
        navigate(SheetView.class);
        assertThat(page()).contains("1 report waits until a crisis is over.");
    }

    @Test
    void aReportAsksOnceWhateverNumberOfMeasuresWantIt() {
        answers.duties.add(duty(DutyState.OVERDUE, null));
        answers.duties.add(duty(DutyState.LOCKED, null));
        navigate(SheetView.class);
        assertThat(page()).contains("1 report is owed").doesNotContain("Report late");
    }

    @Test
    void whatIsLockedIsReportedLateWithAReason() {
        answers.duties.add(duty(DutyState.LOCKED, null));
        navigate(SheetView.class);
        assertThat(page()).contains("Locked since 1 March 2026");
        press("Report late");
        only(TextArea.class).setValue(ILL);
        test(find(com.vaadin.flow.component.button.Button.class)
                        .withText("Report late")
                        .all()
                        .getLast())
                .click();
        assertThat(happened(new LateReportsId(SERIES)))
                .containsExactly(new ExceptionTaken(new LateReportsId(SERIES), LAST_YEAR, ILL, ROSA));
        assertThat(page()).contains("This period can be reported now.");
    }

    @Test
    void anExceptionIsShownWithItsReason() {
        answers.duties.add(duty(DutyState.OVERDUE, new Excepted(LAST_YEAR, ILL, null, TODAY, ROSA)));
        navigate(SheetView.class);
        assertThat(page()).contains("Reported late because: " + ILL);
    }
}
