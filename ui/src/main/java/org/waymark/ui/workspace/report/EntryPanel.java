package org.waymark.ui.workspace.report;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.waymark.command.indicator.MeasureKind;
import org.waymark.query.history.Topic;
import org.waymark.ui.Evidence;
import org.waymark.ui.entry.CellId;
import org.waymark.ui.entry.CellId.Field;
import org.waymark.ui.entry.Pad;
import org.waymark.ui.entry.Section;
import org.waymark.ui.workspace.Names;
import org.waymark.ui.workspace.Seat;
import org.waymark.ui.workspace.history.HistoryNavigation;

/**
 * What one wants beside a cell: why there is no number, a comment, evidence, what is unusual, what is meant, the past.
 */
final class EntryPanel extends Aside {

    private final Seat seat;
    private final Names names;
    private final EntryWords words;
    private final Pad pad;
    private final Evidence evidence;
    private final BiConsumer<CellId, String> put;
    private final PanelFields fields;
    private @Nullable CellId at;
    private @Nullable PanelCell cell;
    private @Nullable TextArea comment;

    EntryPanel(Seat seat, Names names, EntryWords words, Pad pad, Evidence evidence, BiConsumer<CellId, String> put) {
        this.seat = seat;
        this.names = names;
        this.words = words;
        this.pad = pad;
        this.evidence = evidence;
        this.put = put;
        fields = new PanelFields(words, pad, put);
        addClassNames("card", "entry-panel");
        getElement().setAttribute("aria-label", words.say("panel")).setAttribute("data-pane", "panel");
        pad.form().sections().stream().findFirst().ifPresent(section -> show(section.first()));
    }

    /** Shows what belongs to a cell; where it is shown already, only what changed. */
    void show(CellId asked) {
        if (asked.equals(at) && cell != null) {
            cell.refresh();
            return;
        }
        var sameIndicator = at != null && at.indicator().equals(asked.indicator());
        at = asked;
        pad.form().section(asked.indicator()).ifPresent(section -> draw(section, asked, sameIndicator));
    }

    /** Shows what stands there now. */
    void refresh() {
        if (cell != null) {
            cell.refresh();
        }
    }

    private void draw(Section section, CellId asked, boolean again) {
        if (again && cell != null) {
            var shown = cell;
            cell = new PanelCell(seat, names, words, pad, section, asked, put);
            replace(shown, cell);
            return;
        }
        removeAll();
        cell = new PanelCell(seat, names, words, pad, section, asked, put);
        comment = fields.text(section, Field.COMMENT, false);
        add(new H2(names.of(section.indicator())), cell, comment);
        pad.story()
                .lock(section)
                .ifPresent(lock -> add(
                        new Paragraph(words.say("locked", seat.wording().date(lock.lastDay()))),
                        fields.text(section, Field.EXCEPTION, true)));
        if (section.kind() != MeasureKind.NARRATIVE) {
            add(new PanelStanding(seat, words, pad, section, fields, put));
        }
        if (pad.story().correcting(section)) {
            add(new Paragraph(seat.text("workspace.value.counts-already")), fields.text(section, Field.REASON, true));
        }
        pad.story().known(section).ifPresent(entry -> {
            var question = entry.question();
            if (question != null) {
                addComponentAtIndex(1, new Paragraph(seat.text("workspace.sent.returned", question)));
            }
        });
        add(new PanelEvidence(seat, words, pad, evidence, CellId.of(section.indicator(), Field.EVIDENCE), put));
        add(meaning(section), new PanelPast(seat, names, words, pad, section));
        var sheet = pad.form().sheet();
        add(HistoryNavigation.to(
                seat,
                Topic.of(
                        Topic.Kind.SERIES,
                        section.indicator().value(),
                        sheet.place().value(),
                        sheet.source().value()),
                names.of(section.indicator())));
    }

    private Component meaning(Section section) {
        var meaning = section.definition();
        var said = new Div();
        var details = new NativeDetails(seat.text("workspace.value.meaning"), said);
        details.setOpen(true);
        said.add(
                new Paragraph(names.of(meaning.meaning())),
                new Paragraph(seat.text("workspace.value.unit", names.of(meaning.unit()))));
        var top = meaning.numerator();
        var bottom = meaning.denominator();
        if (top != null && bottom != null) {
            said.add(new Paragraph(words.say("share", names.of(top), names.of(bottom))));
        }
        var lowest = meaning.lowest();
        var highest = meaning.highest();
        if (lowest != null && highest != null) {
            said.add(new Paragraph(words.say(
                    "range", seat.wording().number(lowest), seat.wording().number(highest))));
        }
        said.add(new Paragraph(seat.text("workspace.value.source", names.of(meaning.source()))));
        var caveat = meaning.caveat();
        if (caveat != null) {
            said.add(new Paragraph(names.of(caveat)));
        }
        return details;
    }

    /** Brings somebody to the comment, to the reason why there is no number, or to whatever is first. */
    void want(String what) {
        if (what.equals("panel")) {
            setVisible(!isVisible());
            return;
        }
        setVisible(true);
        var missing = cell == null ? null : cell.missing();
        @Nullable Focusable<?> wanted = what.equals("comment") || missing == null ? comment : missing;
        if (wanted != null && UI.getCurrent() != null) {
            wanted.focus();
        }
    }
}
