package org.waymark.ui.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.ui.workspace.Cast.IRELAND;
import static org.waymark.ui.workspace.Cast.OFFICE;
import static org.waymark.ui.workspace.Cast.UNEMPLOYMENT;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.waymark.command.Period;
import org.waymark.command.indicator.IndicatorId;
import org.waymark.command.reporting.Standing;
import org.waymark.ui.workspace.Cast;

class EntryFormTest {

    private static final IndicatorId CLASSES = new IndicatorId("classes");
    private static final EntryForm FORM = new EntryForm(
            FormCode.ALL,
            1,
            new Sheet(OFFICE, IRELAND, new Period("2019")),
            List.of(section(UNEMPLOYMENT), section(CLASSES)),
            List.of());

    private static Section section(IndicatorId indicator) {
        var definition = Cast.unemployment().definition();
        return new Section(
                indicator, definition, List.of(), Set.of(), List.of(), false, null, Standing.REPORTED);
    }

    @Test
    void leavesOutWhatWaits() {
        assertThat(FORM.without(Set.of(CLASSES)).sections())
                .extracting(Section::indicator)
                .containsExactly(UNEMPLOYMENT);
    }

    @Test
    void isWholeWhereAllOfItWaits() {
        assertThat(FORM.without(Set.of(UNEMPLOYMENT, CLASSES))).isEqualTo(FORM);
    }

    @Test
    void isWholeWhereNothingWaits() {
        assertThat(FORM.without(Set.of())).isEqualTo(FORM);
    }
}
