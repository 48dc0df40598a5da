package org.waymark.ui.workspace.report;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.waymark.command.Period;
import org.waymark.command.place.PlaceId;
import org.waymark.ui.Desk;
import org.waymark.ui.Evidence;
import org.waymark.ui.entry.Dispatch;
import org.waymark.ui.entry.Entrusted;
import org.waymark.ui.entry.EntryDrafts;
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
                        form -> {
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
                            content.add(Objects.requireNonNull(board));
                        },
                        () -> content.add(new Paragraph(words.say("nothing-asked"))));
    }

    @Override
    protected void show() {
        if (board != null) {
            board.moved();
        }
    }
}
