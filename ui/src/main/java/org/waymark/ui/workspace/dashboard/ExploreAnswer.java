package org.waymark.ui.workspace.dashboard;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.waymark.ui.figure.SvgRenderer;
import org.waymark.ui.figure.TableRenderer;
import org.waymark.ui.workspace.Seat;
import org.waymark.ui.workspace.part.Drawn;

/** What is compared, drawn, listed and as files. */
record ExploreAnswer(Seat seat) {

    List<Component> of(Explored explored) {
        var set = explored.set();
        var svg = new SvgRenderer(seat.wording());
        var drawn = new ArrayList<Component>();
        var asof = explored.query().asof();
        if (asof != null) {
            drawn.add(new Paragraph(
                    seat.text("workspace.explore.as-known", seat.wording().date(asof))));
        }
        if (set.members().isEmpty() || set.empty()) {
            drawn.add(new Paragraph(seat.text("workspace.explore.nothing")));
            return drawn;
        }
        var ways = new Div(file("explore.csv", "text/csv;charset=utf-8", explored.csv(), "workspace.explore.csv"));
        ways.addClassName("acts");
        var pair = explored.pair().findFirst();
        pair.ifPresentOrElse(
                figure -> {
                    drawn.add(new Drawn(svg.trajectory("explored", figure)));
                    drawn.add(new Drawn(new TableRenderer(seat.wording()).render(figure)));
                    ways.add(file(
                            "explore.svg", "image/svg+xml", svg.file("explored", figure), "workspace.explore.svg"));
                },
                () -> {
                    drawn.add(new Paragraph(
                            seat.text("workspace.explore.beside", set.members().size(), Explored.MOST)));
                    var list = new UnorderedList();
                    list.addClassName("multiples");
                    set.byDistance().stream()
                            .limit(Explored.MOST)
                            .map(member -> new ListItem(
                                    new Div(member.figure().title()),
                                    new Drawn(svg.multiple(
                                            "explored-" + set.members().indexOf(member), set, member.figure()))))
                            .forEach(list::add);
                    drawn.add(list);
                    drawn.add(new Drawn(new TableRenderer(seat.wording()).render(set)));
                });
        drawn.add(ways);
        return drawn;
    }

    private Anchor file(String name, String type, String text, String label) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        return new Anchor(
                DownloadHandler.fromInputStream(
                        event -> new DownloadResponse(new ByteArrayInputStream(bytes), name, type, bytes.length)),
                seat.text(label));
    }
}
