package org.waymark.ui.workspace.report;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.command.Period;
import org.waymark.command.place.PlaceId;
import org.waymark.query.reporting.Due;
import org.waymark.query.reporting.FindWaiting;
import org.waymark.ui.Desk;
import org.waymark.ui.Evidence;
import org.waymark.ui.entry.Dispatch;
import org.waymark.ui.entry.Entrusted;
import org.waymark.ui.entry.EntryDrafts;
import org.waymark.ui.entry.EntryForm;
import org.waymark.ui.entry.FormCode;
import org.waymark.ui.entry.Pad;
import org.waymark.ui.words.Texts;
import org.waymark.ui.workspace.Live;
import org.waymark.ui.workspace.MainLayout;
import org.waymark.ui.workspace.Names;
import org.waymark.ui.workspace.Screen;
import org.waymark.ui.workspace.Seat;

/** The figures of one form, place and period are typed, checked and sent here. */
@Route(value = "report/:form/:place/:period", layout = MainLayout.class)
@RolesAllowed({"REPORTER", "PARTNER", "MONITOR"})
class EntryView extends Screen implements BeforeEnterObserver {

    private final Desk desk;
    private final Names names;
    private final Texts texts;
    private final EntryDrafts drafts;
    private final Dispatch dispatch;
    private final Evidence evidence;
    private final Div content = new Div();
    private @Nullable EntryBoard board;
    private boolean whole;

    EntryView(
            Seat seat,
            Live live,
            Names names,
            Texts texts,
            Desk desk,
            EntryDrafts drafts,
            Dispatch dispatch,
            Evidence evidence) {
        super(seat, live, "workspace.entry.title");
        this.desk = desk;
        this.names = names;
        this.texts = texts;
        this.drafts = drafts;
        this.dispatch = dispatch;
        this.evidence = evidence;
        addClassName("entry-screen");
        add(new RouterLink(seat.text("workspace.report.back"), ReportView.class), content);
    }

    static RouterLink link(String text, String hint, FormCode code, PlaceId place, Period period) {
        var link = new RouterLink(text, EntryView.class, parameters(code, place, period));
        link.getElement().setAttribute("aria-label", text + ": " + hint);
        return link;
    }

    static RouteParameters parameters(FormCode code, PlaceId place, Period period) {
        return new RouteParameters(Map.of("form", code.toString(), "place", place.value(), "period", period.code()));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        names.refresh();
        whole = false;
        var asked = event.getRouteParameters();
        open(
                FormCode.of(asked.get("form").orElse("")),
                new PlaceId(asked.get("place").orElse("")),
                period(asked.get("period").orElse("")));
    }

    private static Period period(String code) {
        try {
            return new Period(code);
        } catch (IllegalArgumentException notAPeriod) {
            throw new NotFoundException(code);
        }
    }

    private void open(FormCode code, PlaceId place, Period period) {
        var entrusted = new Entrusted(desk, seat().account(), seat().today());
        var words = new EntryWords(seat(), names);
        content.removeAll();
        board = null;
        entrusted
                .form(code, place, period)
                .ifPresentOrElse(
                        printed -> {
                            var form = whole ? printed : shortened(printed);
                            headed(words.say(
                                    "heading",
                                    new FormNames(seat(), words, names).of(code),
                                    names.of(place),
                                    seat().wording().upright(period.code())));
                            var pad = new Pad(form, entrusted, drafts, desk, seat().account(), DecimalMark.chosen());
                            board = new EntryBoard(
                                    seat(),
                                    names,
                                    texts,
                                    words,
                                    pad,
                                    dispatch,
                                    evidence,
                                    banner(),
                                    () -> open(code, place, period));
                            content.add(waiting(words, printed, form));
                            content.add(Objects.requireNonNull(board));
                        },
                        () -> content.add(new Paragraph(words.say("nothing-asked"))));
    }

    /** While a crisis lasts, a form asks only for what it keeps; the rest is a press away. */
    private EntryForm shortened(EntryForm form) {
        var sheet = form.sheet();
        return form.without(seat().list(new FindWaiting(sheet.source(), seat().today()), Due.class).stream()
                .filter(due -> due.series().place().equals(sheet.place())
                        && due.period().equals(sheet.period()))
                .map(due -> due.series().indicator())
                .collect(Collectors.toSet()));
    }

    private List<Component> waiting(EntryWords words, EntryForm printed, EntryForm form) {
        var waiting = printed.sections().size() - form.sections().size();
        return waiting == 0
                ? List.of()
                : List.of(
                        new Paragraph(words.say(
                                "shortened", waiting, printed.sections().size())),
                        new Button(words.say("whole-form"), click -> {
                            whole = true;
                            open(form.code(), form.sheet().place(), form.sheet().period());
                        }));
    }

    @Override
    protected void show() {
        if (board != null) {
            board.moved();
        }
    }
}
