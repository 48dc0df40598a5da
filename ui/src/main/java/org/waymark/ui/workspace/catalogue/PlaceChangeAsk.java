package org.waymark.ui.workspace.catalogue;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.waymark.command.ParticipantId;
import org.waymark.command.place.PlaceCommand;
import org.waymark.command.place.PlaceCommand.DatePlace;
import org.waymark.command.place.PlaceCommand.MergePlaces;
import org.waymark.command.place.PlaceCommand.SplitPlace;
import org.waymark.command.place.PlaceCommand.TakeBackBoundary;
import org.waymark.command.place.PlaceId;
import org.waymark.query.place.Boundary;
import org.waymark.query.place.PlaceName;
import org.waymark.ui.workspace.Names;
import org.waymark.ui.workspace.part.Ask;
import org.waymark.ui.workspace.part.DayField;
import org.waymark.ui.workspace.part.Forms;

/** Asks for what changes a place as a territory: its days, mergers and splits. */
final class PlaceChangeAsk {

    private interface Change {
        PlaceCommand of(List<PlaceId> places, LocalDate day, String reason, ParticipantId by);
    }

    private final Stewardship stewardship;
    private final Names names;

    PlaceChangeAsk(Stewardship stewardship, Names names) {
        this.stewardship = stewardship;
        this.names = names;
    }

    Ask days(PlaceName place) {
        var from = new DayField(stewardship.text("places.from"));
        var until = new DayField(stewardship.text("places.until"));
        from.setValue(place.from());
        until.setValue(place.until());
        return stewardship
                .ask(
                        "places.days-set",
                        told -> stewardship.send(
                                told,
                                new DatePlace(
                                        place.place(),
                                        from.getValue(),
                                        until.getValue(),
                                        stewardship.seat().me())))
                .with(from, until);
    }

    Ask merge(PlaceName place) {
        return change(
                "places.merge-into",
                "places.merge-help",
                "places.merge-from",
                Set.of(),
                (from, day, reason, by) -> new MergePlaces(place.place(), from, day, reason, by));
    }

    Ask split(PlaceName place) {
        return change(
                "places.split-it",
                "places.split-help",
                "places.split-into",
                Set.of(),
                (into, day, reason, by) -> new SplitPlace(place.place(), into, day, reason, by));
    }

    private Ask change(String title, String help, String label, Set<PlaceName> chosen, Change change) {
        var places = new MultiSelectComboBox<PlaceName>(stewardship.text(label));
        places.setItems(names.places());
        places.setItemLabelGenerator(one -> names.of(one.name()));
        places.setValue(chosen);
        places.setRequiredIndicatorVisible(true);
        var day = new DayField(stewardship.text("places.day"));
        day.setRequiredIndicatorVisible(true);
        var reason = reason();
        return stewardship
                .ask(title, told -> {
                    var first = day.getValue();
                    day.setInvalid(first == null);
                    if (first == null) {
                        told.warn(stewardship.text("places.day-missing"));
                        return false;
                    }
                    var codes = places.getValue().stream()
                            .map(PlaceName::place)
                            .sorted(Comparator.comparing(PlaceId::value))
                            .toList();
                    return stewardship.send(
                            told,
                            change.of(
                                    codes,
                                    first,
                                    reason.getValue().strip(),
                                    stewardship.seat().me()));
                })
                .with(new Paragraph(stewardship.text(help)), places, day, reason);
    }

    Ask takeBack(Boundary change) {
        var reason = reason();
        return stewardship
                .ask(
                        "places.take-back",
                        told -> stewardship.send(
                                told,
                                new TakeBackBoundary(
                                        change.by(),
                                        change.day(),
                                        reason.getValue().strip(),
                                        stewardship.seat().me())))
                .with(
                        new Paragraph(stewardship.text(
                                "places.take-back-title",
                                stewardship.seat().wording().date(change.day()))),
                        reason);
    }

    private TextArea reason() {
        var reason = Forms.text(stewardship.text("places.reason"));
        reason.setRequiredIndicatorVisible(true);
        return reason;
    }
}
