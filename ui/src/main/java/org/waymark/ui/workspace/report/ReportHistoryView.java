package org.waymark.ui.workspace.report;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import org.waymark.query.reporting.SeriesPage;
import org.waymark.ui.Desk;
import org.waymark.ui.entry.Entrusted;
import org.waymark.ui.entry.FormCode;
import org.waymark.ui.entry.Receipt;
import org.waymark.ui.entry.Receipts;
import org.waymark.ui.workspace.Live;
import org.waymark.ui.workspace.MainLayout;
import org.waymark.ui.workspace.Names;
import org.waymark.ui.workspace.Screen;
import org.waymark.ui.workspace.Seat;
import org.waymark.ui.workspace.history.Moment;
import org.waymark.ui.workspace.part.DataTable;
import org.waymark.ui.workspace.part.Part;

/** What did my organisation send? Receipts, and every value with every step it took. */
@Route(value = "report/history", layout = MainLayout.class)
@RolesAllowed({"REPORTER", "PARTNER", "MONITOR"})
class ReportHistoryView extends Screen {

    private final Names names;
    private final Desk desk;
    private final Receipts receipts;
    private final EntryWords words;
    private final Part<List<Receipt>> sendings = new Part<>(this::sendings);
    private final Part<List<SeriesPage>> sent;

    ReportHistoryView(Seat seat, Live live, Names names, Desk desk, Receipts receipts) {
        super(seat, live, "workspace.entry.history");
        this.names = names;
        this.desk = desk;
        this.receipts = receipts;
        words = new EntryWords(seat, names);
        sent = new Part<>(
                pages -> new History(seat, names).of(pages, new Entrusted(desk, seat.account(), seat.today())));
        add(new RouterLink(seat.text("workspace.report.back"), ReportView.class), sendings, sent);
    }

    @Override
    protected void show() {
        names.refresh();
        var organisation = seat().organisation();
        if (organisation == null) {
            banner().warn(seat().text("workspace.report.no-organisation"));
            return;
        }
        sendings.show(receipts.of(organisation));
        sent.show(SentPages.of(new Entrusted(desk, seat().account(), seat().today()), organisation));
    }

    private List<Component> sendings(List<Receipt> found) {
        var drawn = new ArrayList<Component>();
        drawn.add(new H2(words.say("receipts")));
        if (found.isEmpty()) {
            drawn.add(new Paragraph(words.say("receipts.none")));
            return drawn;
        }
        var forms = new FormNames(seat(), words, names);
        var table = new DataTable(
                words.say("receipts"),
                List.of(
                        words.say("receipt.reference"),
                        words.say("receipt.at"),
                        words.say("receipt.form"),
                        words.say("receipt.counts")),
                9);
        found.forEach(receipt -> table.row(List.of(
                new RouterLink(receipt.reference(), ReceiptView.class, ReceiptView.parameters(receipt)),
                new Text(Moment.of(receipt.at(), seat().wording())),
                new Text(words.say(
                        "heading",
                        forms.of(FormCode.of(receipt.form())),
                        names.of(receipt.sheet().place()),
                        seat().wording().upright(receipt.sheet().period().code()))),
                new Text(words.say(
                        "receipt.counted",
                        receipt.count(Receipt.Outcome.SENT),
                        receipt.count(Receipt.Outcome.CORRECTED),
                        receipt.count(Receipt.Outcome.UNCHANGED),
                        receipt.count(Receipt.Outcome.REFUSED))))));
        drawn.add(table);
        return drawn;
    }
}
