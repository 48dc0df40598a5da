package org.waymark.ui.workspace.report;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import org.waymark.command.Period;
import org.waymark.command.indicator.Definition;
import org.waymark.command.reporting.ReportingSeriesId;
import org.waymark.query.reporting.SeriesPage;
import org.waymark.ui.workspace.Names;
import org.waymark.ui.workspace.Seat;
import org.waymark.ui.workspace.part.DataTable;

/** What one wants beside a form: what is meant, by whom, and the last values. */
final class Beside extends Aside {

    private static final int LAST = 8;

    Beside(
            Seat seat,
            Names names,
            History history,
            Optional<Definition> definition,
            Optional<SeriesPage> page,
            ReportingSeriesId series,
            Period period) {
        addClassName("card");
        getElement().setAttribute("aria-label", seat.text("workspace.value.beside"));
        add(new H2(seat.text("workspace.value.meaning")));
        definition.ifPresent(meaning -> {
            add(new Paragraph(names.of(meaning.meaning())));
            add(new Paragraph(seat.text("workspace.value.unit", names.of(meaning.unit()))));
            add(new Paragraph(seat.text("workspace.value.source", names.of(meaning.source()))));
            var caveat = meaning.caveat();
            if (caveat != null) {
                add(new Paragraph(names.of(caveat)));
            }
        });
        var counting = page.stream()
                .flatMap(all -> all.periods().reversed().stream())
                .filter(entry -> entry.counting() != null && !entry.period().equals(period))
                .limit(LAST)
                .toList();
        add(new H2(seat.text("workspace.value.last")));
        if (counting.isEmpty()) {
            add(new Paragraph(seat.text("workspace.value.no-last")));
            return;
        }
        var table = new DataTable(
                seat.text("workspace.value.last"),
                List.of(seat.text("workspace.period"), seat.text("workspace.value")),
                9);
        counting.forEach(entry -> table.row(List.of(
                new Text(seat.wording().upright(entry.period().code())),
                history.shown(entry.counting(), series.indicator()))));
        add(table);
    }
}
