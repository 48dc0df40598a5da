package org.waymark.ui.workspace.plan;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.waymark.command.strategy.Horizon;
import org.waymark.command.strategy.HorizonBound;
import org.waymark.command.strategy.Outline;
import org.waymark.command.strategy.StrategyCommand.DraftStrategy;
import org.waymark.command.strategy.StrategyId;
import org.waymark.query.place.PlaceName;
import org.waymark.ui.workspace.Names;
import org.waymark.ui.workspace.Slug;
import org.waymark.ui.workspace.part.Ask;
import org.waymark.ui.workspace.part.DayField;
import org.waymark.ui.workspace.part.Forms;
import org.waymark.ui.workspace.part.WordsField;

/**
 * Asks for the frame of a new strategy: where it binds, its name, from when to when, and how far each horizon reaches.
 */
final class StrategyAsk {

    private final Editing editing;
    private final Consumer<StrategyId> begun;
    private final ComboBox<PlaceName> place = new ComboBox<>();
    private final WordsField name;
    private final WordsField summary;
    private final DayField start;
    private final DayField end;
    private final TextField source;
    private final Map<Horizon, DayField> bounds = new EnumMap<>(Horizon.class);

    StrategyAsk(Editing editing, Names names, Consumer<StrategyId> begun) {
        this.editing = editing;
        this.begun = begun;
        place.setLabel(editing.text("workspace.plan.jurisdiction"));
        place.setItems(names.places());
        place.setItemLabelGenerator(one -> names.of(one.name()));
        name = editing.words("workspace.plan.strategy-name");
        summary = editing.words("workspace.plan.strategy-summary");
        start = day("workspace.plan.start");
        end = day("workspace.plan.end");
        source = Forms.code(editing.text("workspace.plan.source"));
        for (var horizon : Horizon.values()) {
            bounds.put(
                    horizon,
                    new DayField(editing.text(
                            "workspace.horizon.until-when", editing.text("workspace.horizon." + Names.word(horizon)))));
        }
    }

    private DayField day(String key) {
        var day = new DayField(editing.text(key));
        day.setRequiredIndicatorVisible(true);
        return day;
    }

    Ask ask() {
        var asking = new Ask[1];
        asking[0] = new Ask(
                editing.text("workspace.plan.begin"),
                editing.text("workspace.plan.add"),
                editing.text("workspace.cancel"),
                () -> outline().filter(outline -> begin(asking[0], outline)).isPresent());
        asking[0].with(place, name, summary, start, end);
        bounds.values().forEach(asking[0]::with);
        asking[0].with(source);
        return editing.kept(asking[0], "begin-strategy");
    }

    private boolean begin(Ask asking, Outline outline) {
        var strategy = new StrategyId(Slug.of(outline.name(), "strategy", List.of()));
        begun.accept(strategy);
        return editing.send(
                asking.banner(),
                new DraftStrategy(strategy, outline, editing.seat().me()));
    }

    private Optional<Outline> outline() {
        var where = place.getValue();
        var words = name.read();
        var more = summary.read();
        var from = start.getValue();
        var until = end.getValue();
        place.setInvalid(where == null);
        start.setInvalid(from == null);
        end.setInvalid(until == null);
        if (where == null || words.isEmpty() || more.isEmpty() || from == null || until == null) {
            return Optional.empty();
        }
        var horizons = new ArrayList<HorizonBound>();
        bounds.forEach((horizon, day) ->
                Optional.ofNullable(day.getValue()).ifPresent(last -> horizons.add(new HorizonBound(horizon, last))));
        return Optional.of(new Outline(
                where.place(), words.get(), more.get(), from, until, horizons, Editing.typed(source.getValue())));
    }
}
