package org.waymark.ui.workspace.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.ui.workspace.Cast.IRELAND;
import static org.waymark.ui.workspace.Cast.PAULA;
import static org.waymark.ui.workspace.Cast.ireland;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.command.Words;
import org.waymark.command.place.PlaceCommand.RegisterPlace;
import org.waymark.command.place.PlaceEvent.PlaceRegistered;
import org.waymark.command.place.PlaceEvent.PlaceRenamed;
import org.waymark.command.place.PlaceId;
import org.waymark.command.place.PlaceLevel;
import org.waymark.ui.workspace.WorkspaceTest;

class PlacesViewTest extends WorkspaceTest {

    PlacesViewTest() {
        super("planner", "PLANNER");
    }

    @BeforeEach
    void aCountry() {
        send(new RegisterPlace(IRELAND, PlaceLevel.COUNTRY, null, ireland().name(), PAULA));
        navigate(PlacesView.class);
    }

    @Test
    void takesANewPlace() {
        press("Add a place");
        code().setValue("XA");
        name().setValue("Exland");
        press("Keep");

        assertThat(happened(new PlaceId("XA")))
                .singleElement()
                .isInstanceOfSatisfying(PlaceRegistered.class, registered -> {
                    assertThat(registered.level()).isEqualTo(PlaceLevel.COUNTRY);
                    assertThat(registered.name()).isEqualTo(Words.english("Exland"));
                });
    }

    @Test
    void aCodeWithSpacesIsSaidBesideTheField() {
        press("Add a place");
        code().setValue("Ex land");
        name().setValue("Exland");
        press("Keep");

        assertThat(code().isInvalid()).isTrue();
    }

    @Test
    void givesAnotherName() {
        press("Rename");
        name().setValue("Éire");
        press("Keep");

        assertThat(happened(IRELAND)).last().isInstanceOf(PlaceRenamed.class);
    }

    private TextField code() {
        return find(TextField.class).withLabel("Code").single();
    }

    private TextArea name() {
        return find(TextArea.class).withLabel("Name of the place (English)").single();
    }
}
