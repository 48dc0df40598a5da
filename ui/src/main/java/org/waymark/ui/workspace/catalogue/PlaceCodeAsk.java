package org.waymark.ui.workspace.catalogue;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.select.Select;
import org.waymark.command.place.CodeListId;
import org.waymark.command.place.PlaceCommand.CodePlace;
import org.waymark.command.place.PlaceCommand.UncodePlace;
import org.waymark.query.place.CodeListPage;
import org.waymark.query.place.FindCodeLists;
import org.waymark.query.place.PlaceName;
import org.waymark.ui.workspace.part.Ask;
import org.waymark.ui.workspace.part.Forms;

/** Asks which code a list has for a place. */
final class PlaceCodeAsk {

    private final Stewardship stewardship;

    PlaceCodeAsk(Stewardship stewardship) {
        this.stewardship = stewardship;
    }

    Ask code(PlaceName place) {
        var list = lists("places.list");
        var code = Forms.code(stewardship.text("workspace.places.code"));
        code.setRequiredIndicatorVisible(true);
        list.setRequiredIndicatorVisible(true);
        return stewardship
                .ask("places.code-add", told -> {
                    var chosen = list.getValue();
                    list.setInvalid(chosen == null);
                    code.setInvalid(code.getValue().isBlank());
                    return chosen != null
                            && !code.getValue().isBlank()
                            && stewardship.send(
                                    told,
                                    new CodePlace(
                                            place.place(),
                                            chosen.list(),
                                            code.getValue().strip(),
                                            stewardship.seat().me()));
                })
                .with(list, code);
    }

    Select<CodeListPage> lists(String label) {
        var wording = stewardship.seat().wording();
        var list = new Select<CodeListPage>();
        list.setLabel(stewardship.text(label));
        list.setItems(stewardship.seat().list(new FindCodeLists(), CodeListPage.class));
        list.setItemLabelGenerator(one -> one == null
                ? ""
                : one.name().in(wording.language()) + " · "
                        + wording.upright(one.list().value()));
        return list;
    }

    Button withdrawal(PlaceName place, String list) {
        var act = new Button(
                stewardship.text("places.code-take"),
                click -> stewardship.send(
                        stewardship.banner(),
                        new UncodePlace(
                                place.place(),
                                new CodeListId(list),
                                stewardship.seat().me())));
        act.setAriaLabel(act.getText() + ": " + list);
        return act;
    }
}
