package org.waymark.ui.workspace.crisis;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import java.util.Collection;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.waymark.command.strategy.Measure;
import org.waymark.command.strategy.MeasureId;
import org.waymark.query.strategy.StrategyPage;
import org.waymark.ui.crisis.MeasureNames;
import org.waymark.ui.words.Texts;
import org.waymark.ui.workspace.Names;
import org.waymark.ui.workspace.PlanNames;
import org.waymark.ui.workspace.Seat;
import org.waymark.ui.workspace.part.Ask;
import org.waymark.ui.workspace.part.Banner;
import org.waymark.ui.workspace.part.DayField;
import org.waymark.ui.workspace.part.WordsField;

/** What every dialog about a crisis needs: who sits here, what things are called, and what to do once it is done. */
record Handling(Seat seat, Names names, Texts texts, Banner banner, Runnable changed) {

    String text(String key, Object... arguments) {
        return seat.text("workspace.crisis." + key, arguments);
    }

    WordsField words(String key) {
        return new WordsField(text(key), texts, seat.wording());
    }

    DayField day(String key) {
        return new DayField(text(key));
    }

    Ask ask(String key, BooleanSupplier done) {
        return new Ask(text(key), text(key), seat.text("workspace.cancel"), done);
    }

    boolean send(Banner told, org.waymark.command.Command command) {
        var happened = seat.send(told, command);
        if (happened) {
            banner.tell(text("kept"));
            changed.run();
        }
        return happened;
    }

    MeasureNames measures(StrategyPage plan) {
        return new MeasureNames(plan, new PlanNames(seat, names, List.of()), seat.wording());
    }

    /** A choice among the measures of a plan. */
    MultiSelectComboBox<MeasureId> measures(StrategyPage plan, Collection<MeasureId> chosen) {
        var called = measures(plan);
        var field = new MultiSelectComboBox<MeasureId>(text("still-due"));
        field.setHelperText(text("still-due-help"));
        field.setItems(plan.goals().stream()
                .flatMap(goal -> goal.measures().stream())
                .map(Measure::measure)
                .toList());
        field.setItemLabelGenerator(called::of);
        field.setValue(chosen);
        return field;
    }
}
