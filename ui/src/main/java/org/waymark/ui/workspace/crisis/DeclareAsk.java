package org.waymark.ui.workspace.crisis;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.command.Words;
import org.waymark.command.crisis.CrisisCommand.DeclareCrisis;
import org.waymark.command.crisis.CrisisId;
import org.waymark.command.crisis.Declaration;
import org.waymark.command.feedback.AnswerPromise;
import org.waymark.command.place.PlaceId;
import org.waymark.command.strategy.MeasureId;
import org.waymark.query.crisis.CrisisPage;
import org.waymark.query.place.PlaceName;
import org.waymark.query.strategy.StrategyPage;
import org.waymark.ui.workspace.Slug;
import org.waymark.ui.workspace.part.Ask;
import org.waymark.ui.workspace.part.DayField;
import org.waymark.ui.workspace.part.WordsField;

/** Asks what is declared: where, why, until when, and what holds while it lasts. */
final class DeclareAsk {

    private static final int USUAL_DAYS = 5;

    private final Handling handling;
    private final StrategyPage plan;
    private final List<CrisisPage> others;
    private final WordsField reason;
    private final MultiSelectComboBox<PlaceId> places;
    private final DayField begins;
    private final DayField endsBy;
    private final MultiSelectComboBox<MeasureId> stillDue;
    private final IntegerField days;
    private final Checkbox protects;

    DeclareAsk(Handling handling, StrategyPage plan, List<CrisisPage> others) {
        this.handling = handling;
        this.plan = plan;
        this.others = others;
        reason = handling.words("reason");
        places = new MultiSelectComboBox<>(handling.text("places"));
        places.setHelperText(handling.text("places-help"));
        places.setItems(handling.names().places().stream().map(PlaceName::place).toList());
        places.setItemLabelGenerator(handling.names()::of);
        begins = handling.day("begins");
        begins.setValue(handling.seat().today());
        endsBy = handling.day("ends-by");
        endsBy.setRequiredIndicatorVisible(true);
        stillDue = handling.measures(plan, List.of());
        days = new IntegerField(handling.text("days"));
        days.setHelperText(handling.text("days-help"));
        days.setMin(1);
        days.setMax(AnswerPromise.ORDINARY_DAYS);
        days.setValue(USUAL_DAYS);
        protects = new Checkbox(handling.text("protects"));
    }

    Ask ask() {
        var asking = new Ask[1];
        asking[0] = handling.ask(
                "declare",
                () -> read().filter(command -> handling.send(asking[0].banner(), command))
                        .isPresent());
        return asking[0].with(
                new Paragraph(handling.text("declare-what")), reason, places, begins, endsBy, stillDue, days, protects);
    }

    private Optional<DeclareCrisis> read() {
        var from = begins.getValue();
        var until = endsBy.getValue();
        var within = days.getValue();
        begins.setInvalid(from == null);
        endsBy.setInvalid(until == null);
        days.setInvalid(within == null);
        return reason.read()
                .filter(why -> from != null && until != null && within != null)
                .map(why -> new DeclareCrisis(
                        name(why),
                        new Declaration(
                                List.copyOf(places.getValue()),
                                why,
                                from,
                                until,
                                List.copyOf(stillDue.getValue()),
                                within,
                                protects.getValue()),
                        handling.seat().me()));
    }

    private CrisisId name(Words why) {
        var taken = others.stream()
                .map(page -> page.crisis().value())
                .flatMap(id -> Stream.of(id.substring(id.lastIndexOf('.') + 1)))
                .toList();
        return CrisisId.of(plan.strategy(), Slug.of(why, "crisis", taken));
    }
}
