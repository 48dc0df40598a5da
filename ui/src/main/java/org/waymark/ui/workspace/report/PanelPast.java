package org.waymark.ui.workspace.report;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.command.indicator.MeasureKind;
import org.waymark.command.indicator.Slice;
import org.waymark.command.reporting.Observation;
import org.waymark.command.reporting.Value;
import org.waymark.query.reporting.SeriesPage.PeriodEntry;
import org.waymark.ui.entry.Pad;
import org.waymark.ui.entry.Section;
import org.waymark.ui.figure.Point;
import org.waymark.ui.figure.SvgRenderer;
import org.waymark.ui.figure.TrajectoryFigure;
import org.waymark.ui.figure.Unit;
import org.waymark.ui.workspace.Names;
import org.waymark.ui.workspace.Seat;
import org.waymark.ui.workspace.part.DataTable;
import org.waymark.ui.workspace.part.Drawn;

/** The last values that count, as a line and as a table. */
final class PanelPast extends Div {

    private static final int LAST = 8;

    PanelPast(Seat seat, Names names, EntryWords words, Pad pad, Section section) {
        add(new H3(seat.text("workspace.value.last")));
        var counting = pad.story().page(section).stream()
                .flatMap(all -> all.periods().reversed().stream())
                .filter(entry -> entry.counting() != null
                        && !entry.period().equals(pad.form().sheet().period()))
                .limit(LAST)
                .toList();
        if (counting.isEmpty()) {
            add(new Paragraph(seat.text("workspace.value.no-last")));
            return;
        }
        var headline =
                section.slices().isEmpty() ? Slice.TOTAL : section.slices().getFirst();
        if (section.kind() != MeasureKind.NARRATIVE && section.kind() != MeasureKind.YES_NO) {
            add(new Paragraph(names.of(headline)), drawn(seat, names, section, headline, counting));
        }
        var history = new History(seat, names);
        var table = new DataTable(
                seat.text("workspace.value.last"),
                List.of(seat.text("workspace.period"), seat.text("workspace.value")),
                9);
        counting.forEach(entry -> table.row(List.of(
                new Text(seat.wording().upright(entry.period().code())),
                history.shown(entry.counting(), section.indicator()))));
        add(table);
    }

    private static Drawn drawn(Seat seat, Names names, Section section, Slice headline, List<PeriodEntry> counting) {
        var unit = names.of(section.definition().unit());
        var points = counting.reversed().stream()
                .map(entry -> new Point(
                        Point.at(entry.period().start()),
                        entry.period().code(),
                        shown(entry.counting(), headline),
                        null,
                        null,
                        Set.of()))
                .toList();
        var figure = TrajectoryFigure.of(
                        names.of(section.indicator()),
                        unit.equals("%") ? Unit.percent() : Unit.of(unit),
                        names.of(headline),
                        points)
                .in(seat.wording());
        return new Drawn(new SvgRenderer(seat.wording()).sparkline(figure));
    }

    private static @Nullable BigDecimal shown(@Nullable Value value, Slice slice) {
        return value == null ? null : value.at(slice).map(Observation::shown).orElse(null);
    }
}
