package org.waymark.ui.workspace.plan;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.command.Period;
import org.waymark.command.Words;
import org.waymark.command.strategy.Milestone;
import org.waymark.command.strategy.MilestoneId;
import org.waymark.command.strategy.StrategyCommand.MoveMilestone;
import org.waymark.command.strategy.StrategyCommand.PlanMilestone;
import org.waymark.query.organisation.OrganisationPage;
import org.waymark.query.strategy.StrategyPage;
import org.waymark.query.strategy.StrategyPage.GoalEntry;
import org.waymark.ui.workspace.Slug;
import org.waymark.ui.workspace.part.Ask;
import org.waymark.ui.workspace.part.Forms;

/** Asks for a step: a new one with its date and who answers for it, or another date with the reason. */
final class MilestoneAsk {

    private final Editing editing;
    private final StrategyPage strategy;
    private final GoalEntry entry;
    private final TextField due;
    private final TextField from;

    MilestoneAsk(Editing editing, StrategyPage strategy, GoalEntry entry) {
        this.editing = editing;
        this.strategy = strategy;
        this.entry = entry;
        due = Forms.code(editing.text("workspace.plan.due"));
        due.setHelperText(editing.text("workspace.plan.due-form"));
        from = Forms.code(editing.text("workspace.step.from"));
        from.setHelperText(editing.text("workspace.step.from-form"));
    }

    Ask plan() {
        var name = editing.words("workspace.plan.milestone-name");
        var responsible = new MultiSelectComboBox<OrganisationPage>(editing.text("workspace.plan.responsible"));
        responsible.setItems(editing.names().organisations());
        responsible.setItemLabelGenerator(page -> editing.names().of(page.name()));
        var before = WaitAsk.field(editing, strategy);
        var source = Forms.code(editing.text("workspace.plan.source"));
        var causes = new CausesField(editing, strategy.strategy());
        var asking = new Ask[1];
        asking[0] = ask("workspace.plan.plan-milestone", () -> {
            var words = name.read();
            if (words.isEmpty() || !readable()) {
                return false;
            }
            var owners = responsible.getValue().stream()
                    .map(OrganisationPage::organisation)
                    .toList();
            var awaited = before.getValue().stream().map(Milestone::milestone).toList();
            var step = new Milestone(
                    id(words.get()),
                    entry.goal().goal(),
                    words.get(),
                    period(due),
                    owners,
                    Editing.typed(source.getValue()),
                    awaited,
                    period(from));
            return editing.send(
                    asking[0].banner(),
                    new PlanMilestone(
                            strategy.strategy(),
                            step,
                            causes.causes(),
                            editing.seat().me()));
        });
        return editing.kept(
                asking[0].with(name, due, from, responsible, before, source, causes),
                "plan-milestone",
                strategy.strategy().value(),
                entry.goal().goal().value());
    }

    Ask move(Milestone step) {
        var seen = new Seen(strategy.strategy(), entry);
        Optional.ofNullable(step.due()).map(Period::code).ifPresent(due::setValue);
        seen.comparing(new StepDate(step.milestone(), due));
        var reason = Forms.text(editing.text("workspace.plan.reason"));
        reason.setRequiredIndicatorVisible(true);
        var asking = new Ask[1];
        asking[0] = ask(
                "workspace.plan.move",
                () -> readable()
                        && editing.send(
                                asking[0].banner(),
                                seen,
                                revision -> new MoveMilestone(
                                        strategy.strategy(),
                                        step.milestone(),
                                        revision,
                                        period(due),
                                        reason.getValue().strip(),
                                        editing.seat().me())));
        return editing.kept(
                asking[0].with(due, reason),
                "move-milestone",
                strategy.strategy().value(),
                step.milestone().value());
    }

    private MilestoneId id(Words name) {
        var taken = strategy.goals().stream()
                .flatMap(goal -> goal.milestones().stream())
                .map(step -> step.milestone().value())
                .toList();
        return new MilestoneId(Slug.of(name, "milestone", taken));
    }

    private boolean readable() {
        return Stream.of(due, from).allMatch(this::readable);
    }

    private boolean readable(TextField field) {
        try {
            field.setInvalid(false);
            period(field);
            return true;
        } catch (IllegalArgumentException notAPeriod) {
            field.setErrorMessage(editing.text("workspace.period-wrong"));
            field.setInvalid(true);
            return false;
        }
    }

    private static @Nullable Period period(TextField field) {
        return field.getValue().isBlank() ? null : new Period(field.getValue().strip());
    }

    private Ask ask(String key, java.util.function.BooleanSupplier done) {
        return new Ask(editing.text(key), editing.text("workspace.plan.keep"), editing.text("workspace.cancel"), done);
    }
}
