package org.waymark.ui.workspace.report;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.waymark.ui.entry.FormCode;
import org.waymark.ui.entry.Receipt;
import org.waymark.ui.entry.ReceiptFile;
import org.waymark.ui.entry.Receipts;
import org.waymark.ui.workspace.Live;
import org.waymark.ui.workspace.MainLayout;
import org.waymark.ui.workspace.Names;
import org.waymark.ui.workspace.Screen;
import org.waymark.ui.workspace.Seat;
import org.waymark.ui.workspace.history.Moment;
import org.waymark.ui.workspace.part.DataTable;

/** What was sent on one form: a reference, counts, and a checksum to hold against it later. */
@Route(value = "report/history/:reference", layout = MainLayout.class)
@RolesAllowed({"REPORTER", "PARTNER", "MONITOR"})
class ReceiptView extends Screen implements BeforeEnterObserver {

    private final Names names;
    private final Receipts receipts;
    private final EntryWords words;
    private final Div content = new Div();

    ReceiptView(Seat seat, Live live, Names names, Receipts receipts) {
        super(seat, live, "workspace.entry.receipt");
        this.names = names;
        this.receipts = receipts;
        words = new EntryWords(seat, names);
        content.addClassName("panels");
        add(new RouterLink(words.say("receipts.all"), ReportHistoryView.class), content);
    }

    static RouteParameters parameters(Receipt receipt) {
        return new RouteParameters("reference", receipt.reference());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        names.refresh();
        content.removeAll();
        var organisation = seat().organisation();
        var reference = event.getRouteParameters().get("reference").orElse("");
        var receipt = organisation == null
                ? null
                : receipts.find(organisation, reference).orElse(null);
        if (receipt == null) {
            content.add(new Paragraph(words.say("receipt.none")));
            return;
        }
        draw(receipt);
    }

    @Override
    protected void show() {
        // a receipt never changes
    }

    private void draw(Receipt receipt) {
        var sent = receipt.count(Receipt.Outcome.SENT);
        var corrected = receipt.count(Receipt.Outcome.CORRECTED);
        var unchanged = receipt.count(Receipt.Outcome.UNCHANGED);
        var refused = receipt.count(Receipt.Outcome.REFUSED);
        headed(words.say(refused == 0 ? "receipt.received" : "receipt.received-partly"));
        var sheet = receipt.sheet();
        var period = seat().wording().upright(sheet.period().code());
        var form = new FormNames(seat(), words, names).of(FormCode.of(receipt.form()));
        var facts = new Facts()
                .line(words.say("receipt.reference"), receipt.reference())
                .line(words.say("receipt.form"), words.say("heading", form, names.of(sheet.place()), period))
                .line(words.say("receipt.version"), words.say("receipt.version-no", receipt.version()))
                .line(words.say("receipt.at"), Moment.of(receipt.at(), seat().wording()))
                .line(words.say("receipt.by"), receipt.by().value())
                .line(words.say("receipt.counts"), words.say("receipt.counted", sent, corrected, unchanged, refused))
                .line(words.say("receipt.checksum"), receipt.checksum());
        var card = new Div(facts, new Paragraph(seat().text("workspace.value.sent-next")), files(receipt));
        card.addClassName("card");
        content.add(card, table(receipt));
        content.add(EntryView.link(
                words.say("receipt.form-again"), form, FormCode.of(receipt.form()), sheet.place(), sheet.period()));
    }

    private DataTable table(Receipt receipt) {
        var table = new DataTable(
                words.say("receipt.rows"),
                List.of(seat().text("workspace.indicator"), words.say("receipt.outcome"), words.say("receipt.groups")),
                2);
        receipt.rows()
                .forEach(row -> table.row(List.of(
                        new Text(names.of(row.indicator())),
                        new Text(outcome(row)),
                        new Text(String.valueOf(row.groups())))));
        return table;
    }

    private String outcome(Receipt.Row row) {
        var said = words.say("outcome." + EntryWords.word(row.outcome()));
        var refusal = row.refusal();
        var reason = row.reason();
        return refusal != null ? said + ": " + seat().text(refusal) : reason != null ? said + ": " + reason : said;
    }

    private Div files(Receipt receipt) {
        var files = new Div(
                file(
                        words.say("receipt.as-text"),
                        receipt.reference() + ".txt",
                        "text/plain",
                        ReceiptFile.text(receipt)),
                file(words.say("receipt.as-csv"), receipt.reference() + ".csv", "text/csv", ReceiptFile.csv(receipt)));
        files.addClassName("acts");
        return files;
    }

    private static Anchor file(String words, String name, String type, String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        var handler = DownloadHandler.fromInputStream(
                event -> new DownloadResponse(new ByteArrayInputStream(bytes), name, type, bytes.length));
        var anchor = new Anchor(handler, words);
        anchor.getElement().setAttribute("download", name);
        return anchor;
    }
}
