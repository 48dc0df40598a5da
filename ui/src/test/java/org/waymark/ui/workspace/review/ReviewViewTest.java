package org.waymark.ui.workspace.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.ui.workspace.Cast.NON_EU;
import static org.waymark.ui.workspace.Cast.ROSA;
import static org.waymark.ui.workspace.Cast.SERIES;
import static org.waymark.ui.workspace.Cast.VIKTOR;
import static org.waymark.ui.workspace.Cast.observed;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.waymark.command.ParticipantId;
import org.waymark.command.Period;
import org.waymark.command.reporting.ReportingCommand.OpenSeries;
import org.waymark.command.reporting.ReportingCommand.SubmitValue;
import org.waymark.command.reporting.ReportingEvent.ValueAccepted;
import org.waymark.command.reporting.ReportingEvent.ValueReturned;
import org.waymark.command.reporting.Standing;
import org.waymark.command.reporting.Value;
import org.waymark.query.reporting.AwaitingReview;
import org.waymark.ui.workspace.WorkspaceTest;
import org.waymark.ui.workspace.part.Banner;

class ReviewViewTest extends WorkspaceTest {

    private static final Period YEAR = new Period("2024");
    private static final Value VALUE = Value.of(NON_EU, observed("6.3"));

    ReviewViewTest() {
        super("reviewer", "REVIEWER");
    }

    @Test
    void aValueReportedByAnotherIsAccepted() {
        waiting(ROSA);
        navigate(ReviewView.class);
        assertThat(page()).contains("Unemployment rate", "Ireland", "2024", "6.3%", "One value waits");

        press("Accept");

        assertThat(happened(SERIES))
                .last()
                .isInstanceOfSatisfying(
                        ValueAccepted.class,
                        accepted -> assertThat(accepted.by()).isEqualTo(VIKTOR));
    }

    @Test
    void onesOwnValueIsRefusedInWordsThatStay() {
        waiting(VIKTOR);
        navigate(ReviewView.class);

        press("Accept");

        assertThat(only(Banner.class).warning()).isNotBlank();
        assertThat(happened(SERIES)).hasSize(2);
    }

    @Test
    void anAcceptanceThatIsNotConfirmedMaySafelyBeSentAgain() {
        waiting(ROSA);
        navigate(ReviewView.class);
        var cut = cutLine();

        press("Accept");
        assertThat(only(Banner.class).warning()).contains("did not confirm", "safe to send it again");

        cut.cancel();
        press("Accept");
        assertThat(only(Banner.class).quiet()).isTrue();
        assertThat(happened(SERIES)).hasSize(3).last().isInstanceOf(ValueAccepted.class);
    }

    @Test
    void aValueGoesBackWithAQuestion() {
        waiting(ROSA);
        navigate(ReviewView.class);

        press("Return with a question");
        only(TextArea.class).setValue("Does this include students?");
        find(Button.class).withText("Return with a question").all().getLast().click();

        assertThat(happened(SERIES))
                .last()
                .isInstanceOfSatisfying(
                        ValueReturned.class,
                        returned -> assertThat(returned.question()).isEqualTo("Does this include students?"));
    }

    @Test
    void anEmptyQueueSaysSo() {
        navigate(ReviewView.class);

        assertThat(page()).contains("Nothing waits for review.");
    }

    private void waiting(ParticipantId reporter) {
        send(new OpenSeries(SERIES, Standing.REPORTED, reporter));
        send(new SubmitValue(SERIES, YEAR, VALUE, null, reporter));
        answers.awaiting.add(new AwaitingReview(
                SERIES,
                Standing.REPORTED,
                YEAR,
                VALUE,
                null,
                null,
                null,
                reporter,
                Instant.parse("2026-11-20T10:00:00Z")));
    }
}
