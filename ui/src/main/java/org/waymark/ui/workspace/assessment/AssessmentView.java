package org.waymark.ui.workspace.assessment;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.waymark.query.progress.AssessmentReplay;
import org.waymark.query.progress.FindMethod;
import org.waymark.query.progress.MethodPage;
import org.waymark.query.strategy.Edition;
import org.waymark.query.strategy.FindStrategies;
import org.waymark.query.strategy.StrategyPage;
import org.waymark.ui.assessment.AssessmentWords;
import org.waymark.ui.workspace.Live;
import org.waymark.ui.workspace.MainLayout;
import org.waymark.ui.workspace.Names;
import org.waymark.ui.workspace.Screen;
import org.waymark.ui.workspace.Seat;
import org.waymark.ui.workspace.part.DayField;
import org.waymark.ui.workspace.part.Part;

/** By which method is a plan assessed, and which verdicts would flip under another, or on another day? */
@Route(value = "assessments", layout = MainLayout.class)
@Menu(order = 24, title = "workspace.assessment.menu", icon = "vaadin:trending-up")
@RolesAllowed({"PLANNER", "REVIEWER", "MONITOR"})
class AssessmentView extends Screen implements BeforeEnterObserver {

    private final Names names;
    private final AssessmentWords words;
    private final Part<Shown> part = new Part<>(this::draw);
    private AssessmentQuery query = new AssessmentQuery(null, null, null);

    /** What is looked at, and what is known about it. */
    private record Shown(
            AssessmentQuery query,
            List<StrategyPage> plans,
            Optional<MethodPage> methods,
            Optional<AssessmentReplay> replay) {}

    AssessmentView(Seat seat, Live live, Names names) {
        super(seat, live, "workspace.assessment.title");
        this.names = names;
        words = new AssessmentWords(seat.wording());
        add(part);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        query = AssessmentQuery.in(event.getLocation());
    }

    @Override
    protected void show() {
        names.refresh();
        var plans = seat().list(new FindStrategies(Edition.ADOPTED), StrategyPage.class);
        var plan = chosen(plans).map(StrategyPage::strategy);
        part.show(new Shown(
                query,
                plans,
                plan.flatMap(of -> seat().find(new FindMethod(of), MethodPage.class)),
                plan.flatMap(of -> seat().find(query.question(of), AssessmentReplay.class))));
    }

    private Optional<StrategyPage> chosen(List<StrategyPage> plans) {
        return plans.stream()
                .filter(page -> query.strategy() == null || page.strategy().equals(query.strategy()))
                .findFirst();
    }

    private List<Component> draw(Shown shown) {
        var plan = chosen(shown.plans());
        if (plan.isEmpty() || shown.methods().isEmpty()) {
            return List.of(
                    new Paragraph(seat().text("workspace.assessment.none")),
                    new Anchor("plan", seat().text("workspace.assessment.none-act")));
        }
        var drawn = new ArrayList<Component>();
        drawn.add(new HeldMethod(seat(), names, () -> {
                    banner().tell(seat().text("workspace.assessment.chosen"));
                    show();
                })
                .of(plan.get(), shown.methods().get()));
        drawn.add(new H2(seat().text("workspace.assessment.replay")));
        drawn.add(asking(plan.get(), shown));
        shown.replay()
                .ifPresentOrElse(
                        replay -> drawn.addAll(replayed(plan.get(), replay)),
                        () -> drawn.add(new Paragraph(seat().text("workspace.assessment.not-then", day()))));
        return drawn;
    }

    private String day() {
        var asof = query.asof();
        return seat().wording().date(asof == null ? seat().today() : asof);
    }

    private Component asking(StrategyPage plan, Shown shown) {
        var under = shown.query().under();
        var fields = new MethodFields(
                seat(), under == null ? shown.methods().orElseThrow().on(LocalDate.MAX) : under);
        var strategy = new Select<StrategyPage>();
        strategy.setLabel(seat().text("workspace.assessment.strategy"));
        strategy.setItems(shown.plans());
        strategy.setItemLabelGenerator(page -> names.of(page.outline().name()));
        strategy.setValue(plan);
        var asof = new DayField(seat().text("workspace.assessment.asof"));
        if (shown.query().asof() != null) {
            asof.setValue(shown.query().asof());
        }
        var go = new Button(
                seat().text("workspace.assessment.try"),
                click -> fields.read().ifPresent(says -> {
                    var of = strategy.getValue().strategy();
                    var asked = new AssessmentQuery(of, says, asof.getValue()).words(of);
                    UI.getCurrent().navigate(AssessmentView.class, QueryParameters.simple(asked));
                }));
        var row = new Div(strategy);
        row.add(fields.all());
        row.add(asof, go);
        row.addClassName("acts");
        return row;
    }

    private List<Component> replayed(StrategyPage plan, AssessmentReplay replay) {
        var known = query.asof() == null ? "" : seat().text("workspace.assessment.as-known", day()) + " ";
        var sentence = new Paragraph(known + words.of(replay.tried()) + ". "
                + seat().text(
                                "workspace.assessment.flips",
                                replay.flips().size(),
                                replay.lines().size()));
        sentence.addClassName("verdict");
        var address = query.words(plan.strategy()).entrySet().stream()
                .map(word -> word.getKey() + "=" + word.getValue())
                .collect(Collectors.joining("&"));
        var json = new Anchor("/api/v1/assessments?" + address, seat().text("workspace.assessment.json"));
        json.setRouterIgnore(true);
        return List.of(sentence, new ReplayTable(seat(), names).of(replay), json);
    }
}
