package org.waymark.ui.workspace.report.imports;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.streams.DownloadEvent;
import java.io.IOException;
import org.waymark.ui.imports.Templates;
import org.waymark.ui.workspace.Names;
import org.waymark.ui.workspace.Seat;

/** Files to fill in, one for each indicator and one for all. */
final class TemplateCard extends Div {

    private final Seat seat;
    private final Templates templates;

    TemplateCard(Seat seat, Names names, Templates templates) {
        this.seat = seat;
        this.templates = templates;
        addClassName("card");
        add(new H2(seat.text("workspace.import.template.title")));
        add(new Paragraph(seat.text("workspace.import.template.what")));
        var list = new UnorderedList();
        list.add(line(Templates.ALL, seat.text("workspace.import.template.all")));
        templates
                .forms(seat.account())
                .forEach(page -> list.add(line(page.indicator().value(), names.of(page.indicator()))));
        add(list);
    }

    private ListItem line(String form, String name) {
        return new ListItem(
                new Span(name + " – "), download(form, name, "xlsx"), new Span(" · "), download(form, name, "csv"));
    }

    private Anchor download(String form, String name, String ending) {
        var by = seat.account();
        var language = seat.wording().language();
        var link = new Anchor(
                event -> {
                    event.setFileName(form + "." + ending);
                    write(event, () -> templates.of(form, by, language).write(ending, event.getOutputStream()));
                },
                seat.text("workspace.import.template." + ending));
        link.getElement().setAttribute("aria-label", seat.text("workspace.import.template." + ending) + ": " + name);
        return link;
    }

    private static void write(DownloadEvent event, Content content) throws IOException {
        event.setContentType("application/octet-stream");
        content.write();
    }

    private interface Content {
        void write() throws IOException;
    }
}
