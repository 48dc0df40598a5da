package org.waymark.ui.workspace.plan;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.waymark.command.Words;
import org.waymark.command.strategy.StrategyId;
import org.waymark.query.history.Topic;
import org.waymark.query.strategy.Edition;
import org.waymark.query.version.Comparison;
import org.waymark.query.version.FindComparison;
import org.waymark.query.version.FindDraftComparison;
import org.waymark.query.version.FindVersions;
import org.waymark.query.version.VersionPage;
import org.waymark.ui.change.Ends;
import org.waymark.ui.change.MoveStory;
import org.waymark.ui.workspace.Live;
import org.waymark.ui.workspace.MainLayout;
import org.waymark.ui.workspace.Names;
import org.waymark.ui.workspace.PlanNames;
import org.waymark.ui.workspace.Screen;
import org.waymark.ui.workspace.Seat;
import org.waymark.ui.workspace.StrategyChoice;
import org.waymark.ui.workspace.history.HistoryNavigation;
import org.waymark.ui.workspace.part.DayField;
import org.waymark.ui.workspace.part.Part;

/** What changed between two versions of a plan, or between two days, by whom and why? */
@Route(value = "plan/compare", layout = MainLayout.class)
@RolesAllowed("PLANNER")
class CompareView extends Screen implements BeforeEnterObserver {

    private final Names names;
    private final StrategyChoice choice;
    private final Select<Integer> from = new Select<>();
    private final Select<Integer> to = new Select<>();
    private final Part<Comparison> found = new Part<>(this::differences);
    private final Div none = new Div();
    private List<VersionPage> versions = List.of();
    private String askedFrom = "";
    private String askedTo = "";
    private boolean filling;

    /** How an address names the draft. */
    private static final String DRAFT = "draft";

    CompareView(Seat seat, Live live, Names names) {
        super(seat, live, "workspace.compare.title");
        this.names = names;
        choice = new StrategyChoice(seat, Edition.ADOPTED, () -> ask("", ""));
        version(from, "workspace.compare.from", number -> ask(number, askedTo));
        version(to, "workspace.compare.to", number -> ask(askedFrom, number));
        var ends = new Div(
                choice,
                from,
                day("workspace.compare.from-day", day -> ask(day, askedTo)),
                to,
                day("workspace.compare.to-day", day -> ask(askedFrom, day)));
        ends.addClassName("acts");
        add(ends, none, found);
    }

    /** Where the draft of a strategy is held against what binds. */
    static String draftOf(StrategyId strategy) {
        return "plan/compare?strategy=" + strategy.value() + "&to=" + DRAFT;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = event.getLocation().getQueryParameters();
        askedFrom = asked.getSingleParameter("from").orElse("");
        askedTo = asked.getSingleParameter("to").orElse("");
        choice.choose(event);
    }

    @Override
    protected void show() {
        names.refresh();
        none.removeAll();
        var chosen = choice.refresh();
        chosen.ifPresent(strategy -> none.add(HistoryNavigation.to(
                seat(),
                Topic.of(Topic.Kind.STRATEGY, strategy.strategy().value()),
                names.of(strategy.outline().name()))));
        versions = chosen.map(strategy -> seat().list(new FindVersions(strategy.strategy()), VersionPage.class))
                .orElse(List.of());
        found.setVisible(!versions.isEmpty());
        if (versions.isEmpty()) {
            none.add(new Paragraph(seat().text("workspace.compare.none")));
            return;
        }
        var drafted = askedTo.equals(DRAFT);
        var ends = drafted ? Ends.of(versions, "", askedFrom) : Ends.of(versions, askedFrom, askedTo);
        if (!ends.problem().isEmpty()) {
            banner().warn(seat().text("workspace.compare." + ends.problem(), ends.typed()));
            return;
        }
        banner().clear();
        var strategy = versions.getFirst().id().strategy();
        if (drafted) {
            fill(ends.to(), next());
            var called = Words.english(DRAFT);
            seat().find(new FindDraftComparison(strategy, ends.to(), called, seat().today()), Comparison.class)
                    .ifPresent(found::show);
        } else {
            fill(ends.from(), ends.to());
            seat().find(new FindComparison(strategy, ends.from(), ends.to()), Comparison.class)
                    .ifPresent(found::show);
        }
    }

    /** The version that the draft would become. */
    private int next() {
        return versions.getFirst().version() + 1;
    }

    private void ask(String earlier, String later) {
        askedFrom = earlier;
        askedTo = later;
        show();
        if (banner().quiet() && !versions.isEmpty()) {
            var address = QueryParameters.simple(Map.of(
                    "strategy", versions.getFirst().id().strategy().value(),
                    "from", String.valueOf(from.getValue()),
                    "to", askedTo.equals(DRAFT) ? DRAFT : String.valueOf(to.getValue())));
            getUI().ifPresent(
                            ui -> ui.getPage().getHistory().replaceState(null, new Location("plan/compare", address)));
        }
    }

    private void fill(int earlier, int later) {
        filling = true;
        var numbers = versions.stream().map(VersionPage::version).toList();
        from.setItems(numbers);
        to.setItems(Stream.concat(Stream.of(next()), numbers.stream()).toList());
        from.setValue(earlier);
        to.setValue(later);
        filling = false;
    }

    private void version(Select<Integer> select, String key, Consumer<String> chosen) {
        select.setLabel(seat().text(key));
        select.setItemLabelGenerator(this::label);
        select.addValueChangeListener(change -> {
            if (!filling && change.getValue() != null) {
                chosen.accept(change.getValue() == next() ? DRAFT : String.valueOf(change.getValue()));
            }
        });
    }

    private DayField day(String key, Consumer<String> chosen) {
        var day = new DayField(seat().text(key));
        day.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                chosen.accept(change.getValue().toString());
            }
        });
        return day;
    }

    private String label(Integer number) {
        return versions.stream()
                .filter(version -> version.version() == number)
                .map(version -> seat().text(
                                "change.version-of", number, seat().wording().date(version.known())))
                .findFirst()
                .orElseGet(() -> seat().text("workspace.compare.draft", number));
    }

    private List<Component> differences(Comparison comparison) {
        var drawn = new ArrayList<Component>();
        var from = comparison.from();
        var to = comparison.to();
        drawn.add(new H2(seat().text(
                        to.version() == next() ? "workspace.compare.found-draft" : "workspace.compare.found",
                        from.version(),
                        to.version(),
                        comparison.moves().size())));
        if (comparison.moves().isEmpty()) {
            drawn.add(new Paragraph(seat().text("workspace.compare.no-changes")));
        }
        var naming = new PlanNames(seat(), names, versions);
        comparison.moves().stream()
                .map(move -> MoveStory.of(move, seat().wording(), naming))
                .forEach(story -> drawn.add(new MoveCard(seat(), names, story, next())));
        return drawn;
    }
}
