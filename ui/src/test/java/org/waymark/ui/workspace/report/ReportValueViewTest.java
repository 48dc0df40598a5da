package org.waymark.ui.workspace.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.ui.workspace.Cast.NON_EU;
import static org.waymark.ui.workspace.Cast.SERIES;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.Test;
import org.waymark.command.Period;
import org.waymark.command.reporting.Missing;
import org.waymark.command.reporting.ReportingEvent.ValueSubmitted;
import org.waymark.ui.workspace.WorkspaceTest;
import org.waymark.ui.workspace.part.Banner;

class ReportValueViewTest extends WorkspaceTest {

    ReportValueViewTest() {
        super("reporter", "REPORTER");
    }

    @Test
    void aNumberIsReadAsItIsWrittenAndSent() {
        open("2024");
        number().setValue("6,3");
        assertThat(page()).contains("Read as 6.3%");

        press("Send for review");

        assertThat(happened(SERIES)).last().isInstanceOfSatisfying(ValueSubmitted.class, sent -> {
            assertThat(sent.period()).isEqualTo(new Period("2024"));
            assertThat(sent.value().at(NON_EU).orElseThrow().shown()).isEqualByComparingTo("6.3");
        });
        assertThat(page()).contains("The value was sent", "A second person reviews it");
    }

    @Test
    void anUnreadableNumberIsSaidAndNothingIsSent() {
        open("2024");
        number().setValue("about six");

        press("Send for review");

        assertThat(number().isInvalid()).isTrue();
        assertThat(only(Banner.class).warning()).contains("Nothing was sent");
        assertThat(happened(SERIES)).isEmpty();
    }

    @Test
    void anEmptyFieldIsNeverZero() {
        open("2024");

        press("Send for review");

        assertThat(only(Banner.class).warning()).contains("never zero");
        assertThat(happened(SERIES)).isEmpty();
    }

    @Test
    void aMissingValueIsSentWithItsReason() {
        open("2024");
        missing().setValue(Missing.TOO_FEW);

        press("Send for review");

        assertThat(happened(SERIES))
                .last()
                .isInstanceOfSatisfying(
                        ValueSubmitted.class,
                        sent -> assertThat(sent.value().at(NON_EU).orElseThrow().missing())
                                .isEqualTo(Missing.TOO_FEW));
    }

    @Test
    void aPeriodThatIsNotOverIsRefused() {
        open("2026");
        number().setValue("6.3");

        press("Send for review");

        assertThat(only(Banner.class).warning()).isNotBlank();
        assertThat(happened(SERIES)).hasSize(1);
    }

    private void open(String period) {
        navigate(ReportValueView.class);
        find(TextField.class).withLabel("Period").single().setValue(period);
        press("Open the form");
    }

    private TextField number() {
        return find(TextField.class).withLabel("Value").single();
    }

    @SuppressWarnings("unchecked")
    private Select<Missing> missing() {
        return find(Select.class).withLabel("No value because").single();
    }
}
