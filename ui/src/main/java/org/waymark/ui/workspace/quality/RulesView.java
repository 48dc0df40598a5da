package org.waymark.ui.workspace.quality;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.waymark.command.Role;
import org.waymark.command.quality.RuleCommand.RetireRule;
import org.waymark.command.quality.Thresholds;
import org.waymark.query.indicator.IndicatorPage;
import org.waymark.query.quality.FindRules;
import org.waymark.query.quality.FindThresholds;
import org.waymark.query.quality.RulePage;
import org.waymark.query.quality.ThresholdsPage;
import org.waymark.ui.words.Texts;
import org.waymark.ui.workspace.Live;
import org.waymark.ui.workspace.MainLayout;
import org.waymark.ui.workspace.Names;
import org.waymark.ui.workspace.Screen;
import org.waymark.ui.workspace.Seat;
import org.waymark.ui.workspace.part.Ask;
import org.waymark.ui.workspace.part.DataTable;
import org.waymark.ui.workspace.part.Forms;
import org.waymark.ui.workspace.part.Part;

/** What must hold among the figures, and from where on is one unusual? */
@Route(value = "quality/rules", layout = MainLayout.class)
@RolesAllowed({"PLANNER", "REVIEWER", "REPORTER", "MONITOR"})
class RulesView extends Screen {

    private final Names names;
    private final Texts texts;
    private final Part<Known> part = new Part<>(this::draw);

    /** The rules and thresholds there are, and what may have some. */
    private record Known(List<RulePage> rules, List<ThresholdsPage> thresholds, List<IndicatorPage> indicators) {}

    RulesView(Seat seat, Live live, Names names, Texts texts) {
        super(seat, live, "workspace.rule.title");
        this.names = names;
        this.texts = texts;
        var top = new Div(new RouterLink(seat.text("workspace.rule.back"), QualityView.class));
        top.addClassName("acts");
        if (seat.is(Role.PLANNER)) {
            var define = new Button(
                    seat.text("workspace.rule.define"),
                    click -> new RuleAsk(seat, names, texts)
                            .define()
                            .whenDone(() -> done("workspace.rule.kept"))
                            .open());
            define.addThemeVariants(ButtonVariant.PRIMARY);
            top.add(define);
        }
        add(top, part);
    }

    @Override
    protected void show() {
        names.refresh();
        part.show(new Known(
                seat().list(new FindRules(), RulePage.class).stream()
                        .sorted(Comparator.comparing(page -> page.retired() != null))
                        .toList(),
                seat().list(new FindThresholds(), ThresholdsPage.class),
                names.indicators()));
    }

    private void done(String key) {
        banner().tell(seat().text(key));
        show();
    }

    private List<Component> draw(Known known) {
        var drawn = new ArrayList<Component>();
        drawn.add(new Paragraph(
                known.rules().isEmpty()
                        ? seat().text("workspace.rule.none")
                        : seat().text("workspace.rule.count", known.rules().size())));
        known.rules().forEach(page -> drawn.add(new RuleCard(seat(), names, page, acts(page))));
        drawn.add(new H2(seat().text("workspace.thresholds.title")));
        drawn.add(thresholds(known));
        return drawn;
    }

    private Component[] acts(RulePage page) {
        if (!seat().is(Role.PLANNER) || page.retired() != null) {
            return new Component[0];
        }
        var name = names.of(page.says().name());
        return new Component[] {
            act(
                    "workspace.rule.change",
                    name,
                    () -> new RuleAsk(seat(), names, texts)
                            .change(page)
                            .whenDone(() -> done("workspace.rule.kept"))
                            .open()),
            act("workspace.rule.retire", name, () -> retire(page).open())
        };
    }

    private Button act(String key, String name, Runnable act) {
        var button = new Button(seat().text(key), click -> act.run());
        button.setAriaLabel(seat().text("workspace.quality.count-of", seat().text(key), name));
        return button;
    }

    private Ask retire(RulePage page) {
        var reason = Forms.text(seat().text("workspace.rule.reason"));
        reason.setRequiredIndicatorVisible(true);
        var asking = new Ask[1];
        asking[0] = new Ask(
                names.of(page.says().name()),
                seat().text("workspace.rule.retire"),
                seat().text("workspace.cancel"),
                () -> seat().send(
                                asking[0].banner(),
                                new RetireRule(page.rule(), reason.getValue().strip(), seat().me())));
        return asking[0].with(reason).whenDone(() -> done("workspace.rule.gone"));
    }

    private Component thresholds(Known known) {
        var table = new DataTable(
                seat().text("workspace.thresholds.table"),
                List.of(
                        seat().text("workspace.quality.indicator"),
                        seat().text("workspace.thresholds.z"),
                        seat().text("workspace.thresholds.modified-z"),
                        seat().text("workspace.thresholds.beyond"),
                        seat().text("workspace.thresholds.jump"),
                        seat().text("workspace.thresholds.at-least"),
                        seat().text("workspace.thresholds.same"),
                        seat().text("workspace.thresholds.reason")),
                9);
        known.indicators().forEach(page -> table.row(row(page, known)));
        return table;
    }

    private List<Component> row(IndicatorPage page, Known known) {
        var set = known.thresholds().stream()
                .filter(one -> one.indicator().equals(page.indicator()))
                .findFirst();
        var from = set.map(ThresholdsPage::from).orElse(Thresholds.USUAL);
        var name = names.of(page.indicator());
        var cells = new ArrayList<Component>();
        cells.add(new Div(
                new Text(name + " "),
                seat().is(Role.PLANNER)
                        ? act(
                                "workspace.thresholds.set",
                                name,
                                () -> new ThresholdsAsk(seat(), from)
                                        .of(page.indicator(), name)
                                        .whenDone(() -> done("workspace.thresholds.kept"))
                                        .open())
                        : new Text("")));
        for (var number : List.of(from.z(), from.modifiedZ(), from.beyond(), from.jump())) {
            cells.add(new Text(seat().wording().number(number)));
        }
        cells.add(new Text(seat().wording().number(from.atLeast())));
        cells.add(new Text(seat().wording().number(from.same())));
        cells.add(new Text(set.map(ThresholdsPage::reason).orElse(seat().text("workspace.thresholds.usual"))));
        return cells;
    }
}
