package org.waymark.ui.workspace.collect;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.waymark.command.feedback.Perspective;
import org.waymark.command.gathering.GatheringCommand.TellGathering;
import org.waymark.command.gathering.Held;
import org.waymark.command.gathering.Held.Heads;
import org.waymark.command.gathering.Held.Raised;
import org.waymark.ui.workspace.Names;
import org.waymark.ui.workspace.Seat;
import org.waymark.ui.workspace.part.Banner;
import org.waymark.ui.workspace.part.DayField;
import org.waymark.ui.workspace.part.Forms;

/** What people said who sat together: where, when, how many in a band, and what they raised how often. */
final class GatheringForm extends Div {

    /** Words, and how many said so: at the end, behind a colon. */
    private static final Pattern RAISED = Pattern.compile("(.+?)\\s*[:：]\\s*(\\d{1,4})");

    private final Seat seat;
    private final Banner banner;
    private final Runnable changed;
    private final PlaceSelect place;
    private final DayField on;
    private final Select<Heads> heads = new Select<>();
    private final Select<Perspective> perspective = new Select<>();
    private final TextField languages;
    private final TextArea questions;
    private final TextArea raised;

    GatheringForm(Seat seat, Names names, Banner banner, Runnable changed) {
        this.seat = seat;
        this.banner = banner;
        this.changed = changed;
        place = new PlaceSelect(seat, names);
        on = new DayField(seat.text("workspace.collect.day"));
        heads.setLabel(seat.text("workspace.collect.heads"));
        heads.setItems(Heads.values());
        heads.setItemLabelGenerator(band -> seat.text("workspace.heads." + Names.word(band)));
        heads.setValue(Heads.UP_TO_5);
        perspective.setLabel(seat.text("workspace.collect.perspective"));
        perspective.setItems(Perspective.values());
        perspective.setItemLabelGenerator(one -> seat.text("workspace.perspective." + Names.word(one)));
        perspective.setValue(Perspective.NOT_SAID);
        languages = Forms.code(seat.text("workspace.collect.languages"));
        languages.setHelperText(seat.text("workspace.collect.languages-hint"));
        questions = Forms.text(seat.text("workspace.collect.questions"));
        raised = Forms.text(seat.text("workspace.collect.raised"));
        raised.setHelperText(seat.text("workspace.collect.raised-hint"));
        var form = Forms.layout();
        form.add(place, on, heads, perspective);
        form.add(languages, 2);
        form.add(questions, 2);
        form.add(raised, 2);
        add(form, new Button(seat.text("workspace.collect.tell"), _ -> tell()));
    }

    /** Shows the places that are known now. */
    void offer() {
        place.offer();
    }

    private void tell() {
        var where = place.getValue();
        var day = on.getValue();
        var said = lines(raised).map(RAISED::matcher).toList();
        if (where == null || day == null || !said.stream().allMatch(line -> line.matches())) {
            banner.warn(seat.text("workspace.collect.gathering-incomplete"));
            return;
        }
        var held = new Held(
                where.place(),
                day,
                heads.getValue(),
                perspective.getValue(),
                Stream.of(languages.getValue().split("[\\s,]+"))
                        .filter(code -> !code.isEmpty())
                        .toList(),
                lines(questions).toList(),
                said.stream()
                        .map(line -> new Raised(line.group(1), Integer.parseInt(line.group(2))))
                        .toList());
        if (seat.send(banner, new TellGathering(GatheringCard.id(held, seat.me()), held, seat.me()))) {
            List.of(questions, raised).forEach(TextArea::clear);
            banner.tell(seat.text("workspace.collect.told"));
            changed.run();
        }
    }

    private static Stream<String> lines(TextArea field) {
        return field.getValue().lines().map(String::strip).filter(line -> !line.isEmpty());
    }
}
