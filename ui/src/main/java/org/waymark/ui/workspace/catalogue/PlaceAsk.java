package org.waymark.ui.workspace.catalogue;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import org.waymark.command.place.PlaceCommand.RegisterPlace;
import org.waymark.command.place.PlaceCommand.RenamePlace;
import org.waymark.command.place.PlaceId;
import org.waymark.command.place.PlaceLevel;
import org.waymark.query.place.PlaceName;
import org.waymark.ui.workspace.Names;
import org.waymark.ui.workspace.part.Ask;
import org.waymark.ui.workspace.part.Forms;

/** Asks for a place to report on, or for its new name. */
final class PlaceAsk {

    private final Stewardship stewardship;
    private final Names names;

    PlaceAsk(Stewardship stewardship, Names names) {
        this.stewardship = stewardship;
        this.names = names;
    }

    Ask register() {
        var code = Forms.code(stewardship.text("workspace.places.code"));
        code.setHelperText(stewardship.text("workspace.places.code-form"));
        code.setRequiredIndicatorVisible(true);
        var level = new Select<PlaceLevel>();
        level.setLabel(stewardship.text("workspace.places.level"));
        level.setItems(names.levels());
        level.setItemLabelGenerator(names::of);
        level.setValue(PlaceLevel.COUNTRY);
        var within = new ComboBox<PlaceName>(stewardship.text("workspace.places.within"));
        within.setItems(names.places());
        within.setItemLabelGenerator(one -> names.of(one.name()));
        within.setClearButtonVisible(true);
        var name = stewardship.words("workspace.places.name");
        return stewardship
                .ask("workspace.places.add", told -> {
                    var readable = code.getValue().strip().matches("[A-Za-z0-9][A-Za-z0-9._-]{0,39}");
                    code.setInvalid(!readable);
                    code.setErrorMessage(stewardship.text("workspace.catalogue.code-wrong"));
                    var words = name.read();
                    return readable
                            && words.isPresent()
                            && stewardship.send(
                                    told,
                                    new RegisterPlace(
                                            new PlaceId(code.getValue().strip()),
                                            level.getValue(),
                                            within.getValue() == null
                                                    ? null
                                                    : within.getValue().place(),
                                            words.get(),
                                            stewardship.seat().me()));
                })
                .with(code, level, within, name);
    }

    Ask rename(PlaceName place) {
        var name = stewardship.words("workspace.places.name").holding(place.name());
        return stewardship
                .ask(
                        "workspace.places.rename",
                        told -> name.read()
                                .filter(words -> stewardship.send(
                                        told,
                                        new RenamePlace(
                                                place.place(),
                                                words,
                                                stewardship.seat().me())))
                                .isPresent())
                .with(name);
    }
}
