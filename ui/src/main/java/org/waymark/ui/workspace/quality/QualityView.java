package org.waymark.ui.workspace.quality;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.waymark.command.strategy.StrategyId;
import org.waymark.query.quality.FindChecks;
import org.waymark.query.quality.QualityMatrix;
import org.waymark.query.quality.QualityState;
import org.waymark.query.quality.ValueCheck;
import org.waymark.query.quality.ValueCheck.Candidate;
import org.waymark.query.reporting.FindSeries;
import org.waymark.query.reporting.SeriesPage;
import org.waymark.query.strategy.Edition;
import org.waymark.query.strategy.FindStrategies;
import org.waymark.query.strategy.StrategyPage;
import org.waymark.ui.exchange.QualityFile;
import org.waymark.ui.workspace.Live;
import org.waymark.ui.workspace.MainLayout;
import org.waymark.ui.workspace.Names;
import org.waymark.ui.workspace.Screen;
import org.waymark.ui.workspace.Seat;
import org.waymark.ui.workspace.part.Part;

/** Can the figures be trusted? What is late, missing, unusual, broken or revised, place by period. */
@Route(value = "quality", layout = MainLayout.class)
@Menu(order = 23, title = "workspace.quality.menu", icon = "vaadin:clipboard-pulse")
@RolesAllowed({"PLANNER", "REVIEWER", "REPORTER", "MONITOR"})
class QualityView extends Screen implements BeforeEnterObserver {

    private final Names names;
    private final Part<Shown> part = new Part<>(this::draw);
    private boolean counted;
    private QualityQuery query = new QualityQuery(null, null, null, null, List.of(), 1, null);

    /** What is looked at, and what is known about it. */
    private record Shown(
            QualityQuery query,
            List<StrategyPage> strategies,
            Optional<QualityMatrix> matrix,
            Optional<QualityPanel.Opened> opened) {}

    QualityView(Seat seat, Live live, Names names) {
        super(seat, live, "workspace.quality.title");
        this.names = names;
        add(part);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        query = QualityQuery.in(event.getLocation());
        counted = false;
    }

    @Override
    protected void show() {
        names.refresh();
        var strategies = seat().list(new FindStrategies(Edition.ADOPTED), StrategyPage.class);
        var strategy = strategy(strategies);
        var matrix = strategy.flatMap(this::matrix);
        part.show(new Shown(query, strategies, matrix, matrix.flatMap(this::opened)));
    }

    /** A page of it; everything is counted where somebody asks for that, for it takes longer. */
    private Optional<QualityMatrix> matrix(StrategyId of) {
        return seat().find(query.question(of, query.page(), seat().today()), QualityMatrix.class)
                .map(page -> counted && !page.whole() ? page.counted(everything(of)) : page);
    }

    private Optional<StrategyId> strategy(List<StrategyPage> strategies) {
        var asked = query.strategy();
        return asked == null ? strategies.stream().findFirst().map(StrategyPage::strategy) : Optional.of(asked);
    }

    private Optional<QualityPanel.Opened> opened(QualityMatrix matrix) {
        var spot = query.open();
        if (spot == null) {
            return Optional.empty();
        }
        var entry = seat().find(new FindSeries(spot.series()), SeriesPage.class).stream()
                .flatMap(page -> page.periods().stream())
                .filter(one -> one.period().equals(spot.period()))
                .findFirst();
        var value = entry.flatMap(one -> Optional.ofNullable(one.counting() == null ? one.waiting() : one.counting()));
        var check =
                value.flatMap(said -> seat()
                        .list(
                                new FindChecks(List.of(new Candidate(spot.series(), spot.period(), said))),
                                ValueCheck.class)
                        .stream()
                        .findFirst());
        return matrix.rows().stream()
                .filter(row -> row.series().equals(spot.series()))
                .flatMap(row -> row.cells().stream())
                .filter(cell -> cell.period().equals(spot.period()))
                .findFirst()
                .map(cell -> new QualityPanel.Opened(
                        spot, cell, check, entry.map(one -> one.confirmed()).orElse(List.of())));
    }

    private List<Component> draw(Shown shown) {
        var plan = strategy(shown.strategies())
                .flatMap(asked -> shown.strategies().stream()
                        .filter(page -> page.strategy().equals(asked))
                        .findFirst());
        if (plan.isEmpty() || shown.matrix().isEmpty()) {
            return List.of(
                    new Paragraph(seat().text("workspace.quality.none")),
                    new Anchor("plan", seat().text("workspace.quality.none-act")));
        }
        var matrix = shown.matrix().get();
        var filters = new QualityFilters(seat(), names, shown.query());
        var drawn = new ArrayList<Component>();
        if (shown.strategies().size() > 1) {
            drawn.add(filters.strategies(shown.strategies(), plan.get().strategy()));
        }
        drawn.add(new QualityCounts(seat(), matrix, this::countAll));
        drawn.add(filters.states(matrix));
        drawn.add(filters.narrowed(plan.get()));
        shown.opened()
                .ifPresent(opened -> drawn.add(new QualityPanel(seat(), names)
                        .of(
                                opened,
                                shown.query()
                                        .link(
                                                seat().text("workspace.quality.close"),
                                                shown.query().opening(null)))));
        if (matrix.earlier() > 0) {
            drawn.add(new Paragraph(seat().text("workspace.quality.earlier", matrix.earlier())));
        }
        drawn.add(
                matrix.rows().isEmpty()
                        ? new Paragraph(
                                new Span(seat().text("workspace.quality.no-rows") + " "),
                                shown.query()
                                        .link(
                                                seat().text("workspace.quality.all"),
                                                shown.query().only(List.of())))
                        : new QualityTable(seat(), names, shown.query()).of(matrix));
        drawn.add(filters.pages(matrix));
        drawn.add(ways(plan.get().strategy()));
        drawn.add(legend());
        return drawn;
    }

    private void countAll() {
        counted = true;
        show();
    }

    private Component ways(StrategyId strategy) {
        var csv = new Anchor(
                DownloadHandler.fromInputStream(event -> {
                    var text =
                            QualityFile.written(strategy, everything(strategy)).getBytes(StandardCharsets.UTF_8);
                    return new DownloadResponse(
                            new ByteArrayInputStream(text), "quality.csv", "text/csv;charset=utf-8", text.length);
                }),
                seat().text("workspace.quality.csv"));
        var rules = new RouterLink(seat().text("workspace.quality.rules"), RulesView.class);
        var ways = new Div(csv, rules);
        ways.addClassName("acts");
        return ways;
    }

    private QualityMatrix everything(StrategyId strategy) {
        return seat().find(query.question(strategy, 0, seat().today()), QualityMatrix.class)
                .orElseThrow();
    }

    private Component legend() {
        var list = new UnorderedList(Arrays.stream(QualityState.values())
                .map(state -> new ListItem(
                        new StateMark(seat(), state),
                        new Span(" " + seat().text("workspace.quality.about." + Names.word(state)))))
                .toArray(ListItem[]::new));
        list.addClassName("legend");
        return new NativeDetails(seat().text("workspace.quality.legend"), list);
    }
}
