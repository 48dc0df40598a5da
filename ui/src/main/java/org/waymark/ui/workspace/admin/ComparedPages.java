package org.waymark.ui.workspace.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.waymark.ui.Reconciliation.Compared;
import org.waymark.ui.workspace.Names;
import org.waymark.ui.workspace.Seat;
import org.waymark.ui.workspace.part.DataTable;

/**
 * What the last comparison of the pages with the log found.
 *
 * @param called the name of a reader in words
 */
record ComparedPages(Seat seat, UnaryOperator<String> called) {

    private static final int MOST_SHOWN = 100;

    List<Component> of(Optional<Compared> last) {
        var drawn = new ArrayList<Component>(List.of(new H2(seat.text("workspace.admin.compared"))));
        last.ifPresentOrElse(
                compared -> drawn.addAll(told(compared)),
                () -> drawn.add(new Paragraph(seat.text("workspace.admin.compared-not-yet"))));
        return drawn;
    }

    private List<Component> told(Compared compared) {
        var at = compared.at().atOffset(ZoneOffset.UTC);
        var drawn = new ArrayList<Component>();
        drawn.add(new Paragraph(seat.text(
                "workspace.admin.compared-at",
                seat.wording().date(at.toLocalDate()),
                seat.wording()
                        .upright(
                                at.toLocalTime().truncatedTo(ChronoUnit.SECONDS).toString()),
                compared.pages(),
                compared.lost().size(),
                seat.wording().upright(compared.digest()))));
        if (!compared.lost().isEmpty()) {
            drawn.add(table(compared));
        }
        return drawn;
    }

    private DataTable table(Compared compared) {
        var table = new DataTable(
                seat.text("workspace.admin.compared"),
                List.of(
                        seat.text("workspace.admin.reader"),
                        seat.text("workspace.admin.collection"),
                        seat.text("workspace.admin.stream"),
                        seat.text("workspace.admin.fault")),
                99);
        compared.lost().stream()
                .limit(MOST_SHOWN)
                .forEach(one -> table.row(List.of(
                        new Text(called.apply(one.reader())),
                        new Text(seat.wording().upright(one.collection())),
                        new Text(seat.wording().upright(one.stream())),
                        new Text(seat.text("workspace.admin.fault." + Names.word(one.fault()))))));
        return table;
    }
}
