package org.waymark.ui.workspace.quality;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.waymark.query.history.Topic;
import org.waymark.query.quality.Oddity;
import org.waymark.query.quality.QualityCell;
import org.waymark.query.quality.ValueCheck;
import org.waymark.query.reporting.SeriesPage.Confirmed;
import org.waymark.ui.quality.OddityWords;
import org.waymark.ui.workspace.Names;
import org.waymark.ui.workspace.Seat;
import org.waymark.ui.workspace.history.HistoryNavigation;

/** One value looked at closely: its days, what is unusual with the numbers behind it, and who confirmed it why. */
final class QualityPanel {

    /** A value with what is known about it. */
    record Opened(QualityQuery.Spot spot, QualityCell cell, Optional<ValueCheck> check, List<Confirmed> confirmed) {}

    private final Seat seat;
    private final Names names;
    private final OddityWords words;

    QualityPanel(Seat seat, Names names) {
        this.seat = seat;
        this.names = names;
        words = new OddityWords(seat.wording());
    }

    Component of(Opened opened, Component close) {
        var series = opened.spot().series();
        var cell = opened.cell();
        var period = seat.wording().upright(cell.period().code());
        var states = cell.states().stream()
                .map(state -> StateMark.word(seat, state))
                .collect(Collectors.joining(seat.text("workspace.comma")));
        var title = new H2(seat.text(
                "workspace.quality.open", names.of(series.place()), names.of(series.indicator()), period, states));
        title.setId("quality-open");
        var panel = new Section(title, new Paragraph(days(cell)));
        panel.addClassName("card");
        panel.getElement().setAttribute("aria-labelledby", "quality-open");
        opened.check().ifPresent(check -> {
            panel.add(new Paragraph(seat.text("workspace.quality.groups", cell.groups(), cell.told()) + " "
                    + seat.text("workspace.quality.revision", cell.revision())));
            panel.add(new H3(seat.text("workspace.quality.why")), odd(check.odd(), opened.confirmed()));
            if (!check.unchecked().isEmpty()) {
                panel.add(new H3(seat.text("workspace.quality.unchecked")), unchecked(check.unchecked()));
            }
        });
        panel.add(ways(opened, names.of(series) + " " + period, close));
        return panel;
    }

    private String days(QualityCell cell) {
        var due = seat.wording().date(cell.dueOn());
        var came = cell.cameIn();
        return came == null
                ? seat.text("workspace.quality.due-open", due)
                : seat.text("workspace.quality.due", due, seat.wording().date(came));
    }

    private Component odd(List<Oddity> odd, List<Confirmed> confirmed) {
        if (odd.isEmpty()) {
            return new Paragraph(seat.text("workspace.quality.why-none"));
        }
        var list = new UnorderedList();
        odd.forEach(one -> {
            var item = new ListItem(new Paragraph(words.of(one)));
            confirmed.stream()
                    .filter(said -> said.oddity().equals(one.code()))
                    .forEach(said -> item.add(confirmed(said)));
            list.add(item);
        });
        return list;
    }

    private Component confirmed(Confirmed said) {
        var line = new Paragraph(seat.text(
                "workspace.quality.confirmed",
                seat.wording().isolate(said.by().value()),
                seat.wording().date(said.at().atZone(ZoneOffset.UTC).toLocalDate()),
                seat.wording().isolate(said.reason())));
        line.addClassName("muted");
        return line;
    }

    private Component unchecked(List<Oddity> unchecked) {
        var list = new UnorderedList();
        words.uncheckedTogether(unchecked).forEach(one -> list.add(new ListItem(one)));
        list.addClassName("small");
        return list;
    }

    private Component ways(Opened opened, String name, Component close) {
        var series = opened.spot().series();
        var topic = Topic.of(
                Topic.Kind.VALUE,
                series.indicator().value(),
                series.place().value(),
                series.source().value(),
                opened.spot().period().code());
        var ways = new Div(HistoryNavigation.to(seat, topic, name));
        ways.addClassName("acts");
        if (series.source().equals(seat.organisation())) {
            ways.add(new Anchor(
                    "report/value?indicator=" + coded(series.indicator().value()) + "&place="
                            + coded(series.place().value()) + "&period="
                            + coded(opened.spot().period().code()),
                    seat.text("workspace.quality.form")));
        }
        ways.add(close);
        return ways;
    }

    private static String coded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
