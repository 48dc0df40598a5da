package org.waymark.ui.workspace.partner;

import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import java.util.List;
import org.waymark.command.Command;
import org.waymark.command.Role;
import org.waymark.command.organisation.OrganisationId;
import org.waymark.query.organisation.OrganisationPage;
import org.waymark.query.place.PlaceName;
import org.waymark.ui.Discretion;
import org.waymark.ui.words.Texts;
import org.waymark.ui.workspace.Names;
import org.waymark.ui.workspace.Seat;
import org.waymark.ui.workspace.part.Banner;
import org.waymark.ui.workspace.part.WordsField;

/**
 * What the dialogs about partners share: who sits here, what things are called, and what to do once something has
 * happened.
 *
 * @param changed shows the screen anew
 */
record Coordination(Seat seat, Names names, Texts texts, Discretion discretion, Banner banner, Runnable changed) {

    String text(String key, Object... arguments) {
        return seat.text(key, arguments);
    }

    /** Whether who sits here may speak for an organisation: its own people, and those who coordinate. */
    boolean speaksFor(OrganisationId organisation) {
        return coordinates() || (speaks() && organisation.equals(seat.organisation()));
    }

    /** Whether who sits here may speak for any organisation at all. */
    boolean speaks() {
        return seat.is(Role.PLANNER) || seat.is(Role.PARTNER) || seat.is(Role.REPORTER);
    }

    boolean coordinates() {
        return seat.is(Role.PLANNER) || seat.is(Role.ADMINISTRATOR);
    }

    /** The organisations for which a role may be declared from here. */
    List<OrganisationPage> own() {
        return names.organisations().stream()
                .filter(page -> seat.is(Role.PLANNER) || page.organisation().equals(seat.organisation()))
                .toList();
    }

    /** Hands commands in; where they were granted the screen says so and is shown anew. */
    boolean send(Banner at, String done, Command... commands) {
        var happened = seat.send(at, commands);
        if (happened) {
            banner.tell(text(done));
            changed.run();
        }
        return happened;
    }

    WordsField words(String key) {
        return new WordsField(text(key), texts, seat.wording());
    }

    ComboBox<OrganisationPage> organisation(String key, List<OrganisationPage> among) {
        return choice(key, among, page -> names.of(page.name()));
    }

    /** A place, or none for everywhere. */
    ComboBox<PlaceName> place(String key) {
        var place = choice(key, names.places(), (PlaceName one) -> names.of(one.name()));
        place.setClearButtonVisible(true);
        place.setPlaceholder(text("site.partners.everywhere"));
        return place;
    }

    <T> ComboBox<T> choice(String key, List<T> items, ItemLabelGenerator<T> name) {
        var choice = new ComboBox<T>(text(key));
        choice.setItems(items);
        choice.setItemLabelGenerator(name);
        return choice;
    }

    /** A button whose spoken name says what it is about. */
    Button act(String key, String about, Runnable done) {
        var button = new Button(text(key), click -> done.run());
        button.setAriaLabel(button.getText() + ": " + about);
        return button;
    }
}
