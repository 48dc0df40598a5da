package org.waymark.ui.workspace.review;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.command.Role;
import org.waymark.command.reporting.ReportingCommand.WithdrawAcceptance;
import org.waymark.query.history.Topic;
import org.waymark.query.indicator.IndicatorPage;
import org.waymark.query.reporting.FindSeriesOf;
import org.waymark.query.reporting.SeriesPage;
import org.waymark.query.reporting.SeriesPage.PeriodEntry;
import org.waymark.ui.workspace.Live;
import org.waymark.ui.workspace.MainLayout;
import org.waymark.ui.workspace.Names;
import org.waymark.ui.workspace.Screen;
import org.waymark.ui.workspace.Seat;
import org.waymark.ui.workspace.history.HistoryNavigation;
import org.waymark.ui.workspace.part.Ask;
import org.waymark.ui.workspace.part.DataTable;
import org.waymark.ui.workspace.part.Forms;
import org.waymark.ui.workspace.part.Part;

/** Which values count, who says so, and was that right? A person above may take an acceptance back. */
@Route(value = "review/counting", layout = MainLayout.class)
@RolesAllowed({"REVIEWER", "PLANNER", "MONITOR", "ADMINISTRATOR"})
class CountingView extends Screen {

    private static final int SHOWN = 30;
    private static final int TRIED = 8;

    private final Names names;
    private final Select<IndicatorPage> indicator = new Select<>();
    private final Part<List<SeriesPage>> tables = new Part<>(this::tables);

    CountingView(Seat seat, Live live, Names names) {
        super(seat, live, "workspace.counting.title");
        this.names = names;
        indicator.setLabel(seat.text("workspace.counting.indicator"));
        indicator.setItemLabelGenerator(page -> names.of(page.definition().name()));
        indicator.setWidth("min(36rem, 100%)");
        indicator.addValueChangeListener(_ -> show());
        add(indicator, tables);
    }

    @Override
    protected void show() {
        names.refresh();
        if (indicator.isEmpty()) {
            var all = new MeasuredFirst(seat(), names).indicators();
            indicator.setItems(all);
            indicator.setVisible(!all.isEmpty());
            all.stream()
                    .limit(TRIED)
                    .filter(page -> !series(page).isEmpty())
                    .findFirst()
                    .or(() -> all.stream().findFirst())
                    .ifPresent(indicator::setValue);
        }
        var chosen = indicator.getValue();
        tables.show(chosen == null ? List.of() : series(chosen));
    }

    private List<SeriesPage> series(IndicatorPage page) {
        return seat().list(new FindSeriesOf(page.indicator()), SeriesPage.class);
    }

    private List<Component> tables(List<SeriesPage> series) {
        var drawn = new ArrayList<Component>();
        series.stream()
                .filter(page -> page.periods().stream().anyMatch(entry -> entry.counting() != null))
                .map(this::table)
                .forEach(drawn::add);
        if (drawn.isEmpty()) {
            drawn.add(new Paragraph(seat().text("workspace.counting.none")));
        }
        return drawn;
    }

    private Component table(SeriesPage page) {
        var table = new DataTable(
                names.of(page.series()),
                List.of(
                        seat().text("workspace.counting.period"),
                        seat().text("workspace.counting.value"),
                        seat().text("workspace.counting.how"),
                        seat().text("workspace.counting.revisions"),
                        seat().text("workspace.counting.acts")),
                5);
        page.periods().reversed().stream()
                .filter(entry -> entry.counting() != null)
                .limit(SHOWN)
                .forEach(entry -> table.row(List.of(
                        new Text(seat().wording().upright(entry.period().code())),
                        new Text(said(page, entry)),
                        new Text(how(entry)),
                        new Text(seat().text(
                                        "workspace.counting.changed",
                                        entry.revisions().size() - 1,
                                        entry.changesSinceAccepted())),
                        acts(page, entry))));
        return table;
    }

    private String said(SeriesPage page, PeriodEntry entry) {
        var value = entry.counting();
        if (value == null || value.cells().isEmpty()) {
            return words(value == null ? null : value.narrative());
        }
        var first = value.cells().getFirst();
        return names.of(first.slice()) + ": "
                + names.of(first.observation(), page.series().indicator());
    }

    private static String words(@Nullable String narrative) {
        return narrative == null ? "–" : narrative;
    }

    private String how(PeriodEntry entry) {
        var counts = entry.counts().orElseThrow();
        var why = counts.withoutReview();
        var known = seat().wording().date(counts.known());
        return why == null
                ? seat().text("workspace.counting.reviewed", known)
                : seat().text("workspace.counting.unreviewed", known, why);
    }

    private Component acts(SeriesPage page, PeriodEntry entry) {
        var series = page.series();
        var name = names.of(series) + " " + entry.period();
        var acts = new Span(HistoryNavigation.to(
                seat(),
                Topic.of(
                        Topic.Kind.VALUE,
                        series.indicator().value(),
                        series.place().value(),
                        series.source().value(),
                        entry.period().code()),
                name));
        acts.addClassName("acts");
        if (seat().is(Role.PLANNER) || seat().is(Role.ADMINISTRATOR)) {
            var withdraw = new Button(
                    seat().text("workspace.counting.withdraw"),
                    _ -> withdraw(page, entry).open());
            withdraw.setAriaLabel(seat().text("workspace.counting.withdraw-of", name));
            acts.add(withdraw);
        }
        return acts;
    }

    private Ask withdraw(SeriesPage page, PeriodEntry entry) {
        var reason = Forms.text(seat().text("workspace.counting.reason"));
        reason.setRequiredIndicatorVisible(true);
        var asking = new Ask[1];
        asking[0] = new Ask(
                seat().text("workspace.counting.withdraw-title"),
                seat().text("workspace.counting.withdraw"),
                seat().text("workspace.cancel"),
                () -> {
                    var why = reason.getValue().strip();
                    return seat().send(
                                            asking[0].banner(),
                                            new WithdrawAcceptance(page.series(), entry.period(), why, seat().me()))
                            && withdrawn();
                });
        return asking[0].with(reason);
    }

    private boolean withdrawn() {
        banner().tell(seat().text("workspace.counting.withdrawn"));
        show();
        return true;
    }
}
