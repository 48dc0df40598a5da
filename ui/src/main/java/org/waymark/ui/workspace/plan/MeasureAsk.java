package org.waymark.ui.workspace.plan;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.command.Words;
import org.waymark.command.indicator.Slice;
import org.waymark.command.strategy.Measure;
import org.waymark.command.strategy.MeasureId;
import org.waymark.command.strategy.Rhythm;
import org.waymark.command.strategy.StrategyCommand.AddMeasure;
import org.waymark.command.strategy.Target;
import org.waymark.query.indicator.IndicatorPage;
import org.waymark.query.place.PlaceName;
import org.waymark.query.strategy.StrategyPage;
import org.waymark.query.strategy.StrategyPage.GoalEntry;
import org.waymark.ui.workspace.Names;
import org.waymark.ui.workspace.Slug;
import org.waymark.ui.workspace.part.Ask;
import org.waymark.ui.workspace.part.Forms;

/** Asks how a goal is measured: by which indicator, where, for which group, compared with whom, aiming at what. */
final class MeasureAsk {

    private final Editing editing;
    private final StrategyPage strategy;
    private final GoalEntry entry;
    private final ComboBox<IndicatorPage> indicator = new ComboBox<>();
    private final ComboBox<PlaceName> place = new ComboBox<>();
    private final GroupChoice group;
    private final TextField headline;
    private final TextField reference;
    private final Select<Rhythm> rhythm = new Select<>();
    private final TargetFields target;

    MeasureAsk(Editing editing, StrategyPage strategy, GoalEntry entry) {
        this.editing = editing;
        this.strategy = strategy;
        this.entry = entry;
        var names = editing.names();
        indicator.setLabel(editing.text("workspace.indicator"));
        indicator.setItems(names.indicators());
        indicator.setItemLabelGenerator(page -> names.of(page.definition().name()));
        indicator.addValueChangeListener(change -> plain(change.getValue()));
        place.setLabel(editing.text("workspace.place"));
        place.setItems(names.places());
        place.setItemLabelGenerator(one -> names.of(one.name()));
        names.places().stream()
                .filter(one -> one.place().equals(strategy.outline().jurisdiction()))
                .findFirst()
                .ifPresent(place::setValue);
        headline = Forms.code(editing.text("workspace.plan.headline"));
        headline.setHelperText(editing.text("workspace.plan.slice-form"));
        group = new GroupChoice(editing, slice -> headline.setValue(slice.toString()));
        reference = Forms.code(editing.text("workspace.plan.reference"));
        rhythm.setLabel(editing.text("workspace.plan.rhythm"));
        rhythm.setItems(Rhythm.values());
        rhythm.setItemLabelGenerator(one -> editing.text("workspace.rhythm." + Names.word(one)));
        rhythm.setValue(Rhythm.YEARLY);
        target = new TargetFields(editing).holding(Target.NOT_PUBLISHED);
    }

    private void plain(@Nullable IndicatorPage page) {
        if (page != null && headline.isEmpty()) {
            headline.setValue(page.definition().plain().toString());
        }
    }

    Ask ask() {
        var asking = new Ask[1];
        asking[0] = new Ask(
                editing.text("workspace.plan.add-measure"),
                editing.text("workspace.plan.add"),
                editing.text("workspace.cancel"),
                () -> measure()
                        .filter(measure -> editing.send(
                                asking[0].banner(),
                                new AddMeasure(
                                        strategy.strategy(),
                                        measure,
                                        editing.seat().me())))
                        .isPresent());
        return editing.kept(
                asking[0].with(indicator, place, group, headline, reference, rhythm, target),
                "add-measure",
                strategy.strategy().value(),
                entry.goal().goal().value());
    }

    private Optional<Measure> measure() {
        var what = indicator.getValue();
        var where = place.getValue();
        indicator.setInvalid(what == null);
        place.setInvalid(where == null);
        var main = slice(headline);
        var other = reference.isEmpty() ? Optional.<Slice>empty() : slice(reference);
        var aim = target.read();
        if (what == null || where == null || main.isEmpty() || aim.isEmpty() || reference.isInvalid()) {
            return Optional.empty();
        }
        var taken = strategy.goals().stream()
                .flatMap(goal -> goal.measures().stream())
                .map(measure -> measure.measure().value())
                .toList();
        var id = Slug.of(Words.english(what.indicator().value()), "measure", taken);
        return Optional.of(new Measure(
                new MeasureId(id),
                entry.goal().goal(),
                what.indicator(),
                where.place(),
                main.get(),
                other.orElse(null),
                aim.get(),
                rhythm.getValue(),
                BigDecimal.ONE));
    }

    private Optional<Slice> slice(TextField field) {
        try {
            field.setInvalid(false);
            return Optional.of(Slice.of(field.getValue().strip()));
        } catch (IllegalArgumentException unreadable) {
            field.setErrorMessage(editing.text("workspace.plan.slice-form"));
            field.setInvalid(true);
            return Optional.empty();
        }
    }
}
