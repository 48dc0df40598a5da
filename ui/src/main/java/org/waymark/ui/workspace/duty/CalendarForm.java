package org.waymark.ui.workspace.duty;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.command.calendar.CalendarCommand.SetCalendar;
import org.waymark.command.calendar.CalendarId;
import org.waymark.command.calendar.Timetable;
import org.waymark.command.place.PlaceId;
import org.waymark.command.strategy.Measure;
import org.waymark.query.burden.CalendarPreview;
import org.waymark.query.burden.FindCalendarPreview;
import org.waymark.query.place.PlaceName;
import org.waymark.ui.workspace.Names;
import org.waymark.ui.workspace.Seat;
import org.waymark.ui.workspace.part.Banner;
import org.waymark.ui.workspace.part.Forms;

/** Asks for a timetable and says at once what it asks of whom. */
final class CalendarForm extends Article {

    private final Seat seat;
    private final Names names;
    private final Banner banner;
    private final CalendarId calendar;
    private final Runnable changed;
    private final IntegerField opens;
    private final IntegerField due;
    private final IntegerField locks;
    private final IntegerField minutes;
    private final MultiSelectComboBox<PlaceId> places;
    private final CheckboxGroup<String> dimensions;
    private final TextArea reason;
    private final TextArea whyOverBudget;
    private final Div preview = new Div();

    CalendarForm(
            Seat seat,
            Names names,
            Banner banner,
            CalendarId calendar,
            Measure measure,
            Timetable now,
            Runnable changed) {
        this.seat = seat;
        this.names = names;
        this.banner = banner;
        this.calendar = calendar;
        this.changed = changed;
        opens = number("opens", now.opens());
        due = number("due", now.due());
        locks = number("locks", now.locks());
        minutes = number("minutes", now.minutes());
        places = new MultiSelectComboBox<>(seat.text("workspace.calendar.places"));
        places.setItems(names.places().stream().map(PlaceName::place).toList());
        places.setItemLabelGenerator(names::of);
        places.setValue(now.places());
        places.addValueChangeListener(change -> attempt());
        dimensions = new CheckboxGroup<>(seat.text("workspace.calendar.dimensions"));
        dimensions.setItems(dimensions(names, measure));
        dimensions.setItemLabelGenerator(names::dimension);
        dimensions.setValue(new TreeSet<>(now.dimensions()));
        dimensions.addValueChangeListener(change -> attempt());
        reason = Forms.text(seat.text("workspace.plan.reason"));
        whyOverBudget = Forms.text(seat.text("workspace.calendar.over-budget"));
        whyOverBudget.setRequiredIndicatorVisible(true);
        preview.getElement().setAttribute("aria-live", "polite");
        var keep = new Button(seat.text("workspace.calendar.set"), click -> keep());
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        addClassName("card");
        var title = new H2(
                seat.text("workspace.dashboard.measure", names.of(measure.indicator()), names.of(measure.headline())));
        add(
                title,
                new Paragraph(seat.text("workspace.rhythm." + Names.word(measure.rhythm()))),
                fields(),
                preview,
                whyOverBudget,
                keep);
        attempt();
    }

    private FormLayout fields() {
        var layout = Forms.layout();
        layout.add(opens, due, locks, minutes);
        layout.add(places, 2);
        layout.add(dimensions, 2);
        layout.add(reason, 2);
        return layout;
    }

    private IntegerField number(String key, int now) {
        var field = new IntegerField(seat.text("workspace.calendar." + key));
        field.setMin(0);
        field.setRequiredIndicatorVisible(true);
        field.setValue(now);
        field.addValueChangeListener(change -> attempt());
        return field;
    }

    private static List<String> dimensions(Names names, Measure measure) {
        var all = new TreeSet<>(measure.headline().codes().keySet());
        names.page(measure.indicator())
                .ifPresent(page -> all.addAll(page.definition().dimensions()));
        return List.copyOf(all);
    }

    /** What is typed, where it can be read. */
    private Optional<Timetable> read() {
        var numbers = List.of(opens, due, locks, minutes);
        numbers.forEach(field -> field.setInvalid(field.isEmpty()));
        places.setInvalid(places.isEmpty());
        return numbers.stream().anyMatch(IntegerField::isEmpty) || places.isEmpty()
                ? Optional.empty()
                : Optional.of(new Timetable(
                        opens.getValue(),
                        due.getValue(),
                        locks.getValue(),
                        places.getValue().stream().toList(),
                        dimensions.getValue().stream().toList(),
                        minutes.getValue()));
    }

    private void attempt() {
        preview.removeAll();
        whyOverBudget.setVisible(false);
        read().flatMap(timetable ->
                        seat.find(new FindCalendarPreview(calendar, timetable, seat.today()), CalendarPreview.class))
                .ifPresent(this::tell);
    }

    private void tell(CalendarPreview told) {
        preview.add(new Paragraph(
                seat.text("workspace.calendar.preview", told.reports(), told.minutes(), told.organisations())));
        told.overruns()
                .forEach(over -> preview.add(new Paragraph(seat.text(
                        "workspace.calendar.overrun",
                        names.of(over.organisation()),
                        seat.wording().upright(String.valueOf(over.year())),
                        over.after(),
                        over.budget(),
                        over.before()))));
        whyOverBudget.setVisible(!told.overruns().isEmpty());
    }

    private void keep() {
        read().ifPresent(timetable -> {
            if (seat.send(
                    banner,
                    new SetCalendar(
                            calendar,
                            timetable,
                            said(reason),
                            whyOverBudget.isVisible() ? said(whyOverBudget) : null,
                            seat.me()))) {
                Stream.of(reason, whyOverBudget).forEach(TextArea::clear);
                banner.tell(seat.text("workspace.calendar.kept"));
                changed.run();
            }
        });
    }

    private static @Nullable String said(TextArea field) {
        var words = field.getValue().strip();
        return words.isEmpty() ? null : words;
    }
}
