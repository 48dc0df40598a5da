package org.waymark.ui.workspace.plan;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.command.proposal.ProposalCommand;
import org.waymark.command.proposal.ProposalCommand.MakeProposal;
import org.waymark.command.proposal.ProposalCommand.ReviseProposal;
import org.waymark.command.proposal.ProposalId;
import org.waymark.command.proposal.Suggestion;
import org.waymark.query.proposal.FindProposals;
import org.waymark.query.proposal.ProposalPage;
import org.waymark.query.strategy.Edition;
import org.waymark.query.strategy.StrategyPage;
import org.waymark.query.strategy.StrategyPage.GoalEntry;
import org.waymark.ui.Begun;
import org.waymark.ui.change.ProposedChange;
import org.waymark.ui.words.Texts;
import org.waymark.ui.workspace.Live;
import org.waymark.ui.workspace.MainLayout;
import org.waymark.ui.workspace.Names;
import org.waymark.ui.workspace.PlanNames;
import org.waymark.ui.workspace.Screen;
import org.waymark.ui.workspace.Seat;
import org.waymark.ui.workspace.Slug;
import org.waymark.ui.workspace.StrategyChoice;
import org.waymark.ui.workspace.part.Forms;
import org.waymark.ui.workspace.part.Part;
import org.waymark.ui.workspace.part.WordsField;

/** What would we change in the plan that binds, and why? */
@Route(value = "propose/new", layout = MainLayout.class)
@RolesAllowed("PARTNER")
class ComposeView extends Screen implements BeforeEnterObserver {

    private final Names names;
    private final PlanNames planNames;
    private final Editing editing;
    private final StrategyChoice choice;
    private final Composed composed;
    private final Part<StrategyPage> goals = new Part<>(this::goals);
    private final Part<StrategyPage> soFar = new Part<>(this::soFar);
    private final WordsField title;
    private final WordsField reasons;
    private final TextField evidence;
    private @Nullable ProposalPage revised;

    ComposeView(Seat seat, Live live, Names names, Texts texts, Begun begun) {
        super(seat, live, "workspace.proposal.compose");
        this.names = names;
        planNames = new PlanNames(seat, names);
        composed = new Composed(this::changed);
        editing = Editing.aside(seat, names, texts, begun, banner(), composed);
        choice = new StrategyChoice(seat, Edition.ADOPTED, this::show);
        title = new WordsField(seat.text("workspace.proposal.name"), texts, seat.wording());
        reasons = new WordsField(seat.text("workspace.proposal.problem"), texts, seat.wording());
        evidence = Forms.code(seat.text("workspace.proposal.evidence"));
        evidence.setHelperText(seat.text("workspace.proposal.evidence-form"));
        var propose = new Button(seat.text("workspace.proposal.propose"), click -> propose());
        propose.addThemeVariants(ButtonVariant.PRIMARY);
        var acts = new Div(propose);
        acts.addClassName("acts");
        add(choice, soFar, goals, title, reasons, evidence, acts);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        choice.choose(event);
        event.getLocation().getQueryParameters().getSingleParameter("revise").stream()
                .flatMap(
                        id -> proposals().filter(page -> page.proposal().value().equals(id)))
                .findFirst()
                .ifPresent(this::revise);
    }

    private void revise(ProposalPage page) {
        revised = page;
        choice.choose(page.suggestion().strategy());
        plan().ifPresent(composed::of);
        composed.hold(page.suggestion().changes());
        title.holding(page.suggestion().title());
        reasons.holding(page.suggestion().reasons());
        evidence.setValue(String.join(" ", page.suggestion().evidence()));
    }

    @Override
    protected void show() {
        names.refresh();
        plan().ifPresent(plan -> {
            composed.of(plan);
            planNames.learnAnew(plan);
            goals.show(plan);
        });
        changed();
    }

    /** The plan that binds, with what was told when the proposal was returned. */
    private Optional<StrategyPage> plan() {
        var before = revised;
        return choice.refresh().map(plan -> before == null ? plan : before.seen(plan));
    }

    private void changed() {
        plan().ifPresent(soFar::show);
    }

    private List<Component> soFar(StrategyPage plan) {
        var changes = composed.changes();
        var drawn = new ArrayList<Component>();
        drawn.add(new Paragraph(seat().text("workspace.proposal.so-far", changes.size())));
        for (var change : changes) {
            var remove = new Button(seat().text("workspace.proposal.remove"), click -> composed.remove(change));
            var line = new Div(new Paragraph(ProposedChange.what(change, plan, planNames, seat().wording())), remove);
            line.addClassName("acts");
            drawn.add(line);
        }
        return drawn;
    }

    private List<Component> goals(StrategyPage strategy) {
        return strategy.goals().stream()
                .<Component>map(entry -> goal(strategy, entry))
                .toList();
    }

    private Component goal(StrategyPage strategy, GoalEntry entry) {
        var name = names.of(entry.goal().name());
        var acts = new Div();
        acts.addClassName("acts");
        acts.add(act(
                "workspace.plan.reword",
                name,
                () -> new GoalAsk(editing, strategy).reword(entry).open()));
        entry.measures()
                .forEach(measure -> acts.add(new Button(
                        seat().text("workspace.plan.set-target-of", names.of(measure.indicator())),
                        click -> new TargetAsk(editing, strategy, entry, measure)
                                .ask()
                                .open())));
        acts.add(act(
                "workspace.plan.plan-milestone",
                name,
                () -> new MilestoneAsk(editing, strategy, entry).plan().open()));
        var card = new Article(new H2(name), new Paragraph(names.of(entry.goal().description())), acts);
        card.addClassName("card");
        return card;
    }

    private Button act(String key, String name, Runnable does) {
        var button = new Button(seat().text(key), click -> does.run());
        button.setAriaLabel(button.getText() + ": " + name);
        return button;
    }

    private void propose() {
        var called = title.read();
        var why = reasons.read();
        var plan = plan();
        var own = seat().organisation();
        if (called.isEmpty() || why.isEmpty() || plan.isEmpty() || own == null) {
            return;
        }
        var suggestion = new Suggestion(
                plan.get().strategy(),
                plan.get().version(),
                own,
                called.get(),
                why.get(),
                composed.changes(),
                Arrays.stream(evidence.getValue().split("\\s+"))
                        .filter(link -> !link.isBlank())
                        .toList());
        if (seat().send(banner(), command(suggestion))) {
            getUI().ifPresent(ui -> ui.navigate(ProposeView.class));
        }
    }

    private ProposalCommand command(Suggestion suggestion) {
        var before = revised;
        if (before != null) {
            return new ReviseProposal(before.proposal(), suggestion, seat().me());
        }
        var taken = proposals().map(page -> page.proposal().value()).toList();
        return new MakeProposal(
                new ProposalId(Slug.of(suggestion.title(), "proposal", taken)), suggestion, seat().me());
    }

    private Stream<ProposalPage> proposals() {
        return seat().list(new FindProposals(), ProposalPage.class).stream();
    }
}
