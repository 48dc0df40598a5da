package org.waymark.ui.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.ui.workspace.Cast.IRELAND;
import static org.waymark.ui.workspace.Cast.OFFICE;
import static org.waymark.ui.workspace.Cast.UNEMPLOYMENT;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.waymark.command.Period;
import org.waymark.command.indicator.Slice;
import org.waymark.command.reporting.Cell;
import org.waymark.command.reporting.Observation;
import org.waymark.command.reporting.ReportingSeriesId;
import org.waymark.command.reporting.Standing;
import org.waymark.command.reporting.Value;
import org.waymark.query.reporting.SeriesPage;
import org.waymark.query.reporting.SeriesPage.PeriodEntry;
import org.waymark.ui.workspace.Cast;

class GroupsTest {

    private static final Period EARLIER = Period.year(2014);
    private static final Period LAST = Period.year(2015);
    private static final Slice WOMEN = Slice.of("sex=F");
    private static final Slice MEN = Slice.of("sex=M");

    private static final SeriesPage SERIES = new SeriesPage(
            new ReportingSeriesId(UNEMPLOYMENT, IRELAND, OFFICE),
            Standing.REPORTED,
            List.of(entry(EARLIER, WOMEN, MEN), entry(LAST, WOMEN)));

    private static PeriodEntry entry(Period period, Slice... groups) {
        var cells = Arrays.stream(groups)
                .map(group -> new Cell(group, Observation.of(BigDecimal.ONE)))
                .toList();
        return new PeriodEntry(period, new Value(cells, null, null, List.of()), 1, null, null, List.of());
    }

    private static List<Slice> asked(Period period) {
        return new Groups(List.of(), Standing.REPORTED)
                .section(Cast.unemployment(), period, Optional.of(SERIES))
                .slices();
    }

    @Test
    void areThoseReportedLast() {
        assertThat(asked(Period.year(2016))).containsExactly(WOMEN);
    }

    @Test
    void thatAreThereForAPeriodAreNeverHidden() {
        assertThat(asked(EARLIER)).containsExactly(WOMEN, MEN);
    }
}
