package org.waymark.ui.workspace.catalogue;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.ui.workspace.Cast.IRELAND;
import static org.waymark.ui.workspace.Cast.PAULA;
import static org.waymark.ui.workspace.Cast.ireland;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.command.Words;
import org.waymark.command.place.CodeListId;
import org.waymark.command.place.PlaceCommand.RegisterPlace;
import org.waymark.command.place.PlaceEvent.BoundaryTakenBack;
import org.waymark.command.place.PlaceEvent.PlaceRegistered;
import org.waymark.command.place.PlaceEvent.PlaceSplit;
import org.waymark.command.place.PlaceId;
import org.waymark.command.place.PlaceLevel;
import org.waymark.query.place.Boundary;
import org.waymark.query.place.CodeListPage;
import org.waymark.query.place.PlaceName;
import org.waymark.ui.workspace.WorkspaceTest;
import org.waymark.ui.workspace.part.DayField;

class PlaceViewTest extends WorkspaceTest {

    static final PlaceId NORTH = new PlaceId("north");
    static final PlaceId SOUTH = new PlaceId("south");
    static final LocalDate DAY = LocalDate.of(2024, 1, 1);

    PlaceViewTest() {
        super("planner", "PLANNER");
    }

    @BeforeEach
    void aCountryInTwoParts() {
        send(new RegisterPlace(IRELAND, PlaceLevel.COUNTRY, null, ireland().name(), PAULA));
        answers.places.clear();
        answers.places.add(new PlaceName(
                IRELAND,
                PlaceLevel.COUNTRY,
                null,
                ireland().name(),
                Map.of("iso-3166-1", "IE"),
                null,
                null,
                List.of(new Boundary(IRELAND, List.of(NORTH, SOUTH), List.of(IRELAND), DAY, "Act of union"))));
        answers.places.add(new PlaceName(NORTH, PlaceLevel.REGION, IRELAND, Words.english("North")));
        answers.places.add(new PlaceName(SOUTH, PlaceLevel.REGION, IRELAND, Words.english("South")));
    }

    private void open(String code) {
        UI.getCurrent().navigate("admin/places/" + code);
    }

    @Test
    void tellsCodesAndWhatBecameOfTheBoundary() {
        open("IE");
        assertThat(page()).contains("iso-3166-1", "North, South became", "Act of union");
    }

    @Test
    void aPlaceThatIsNotThereIsSaid() {
        open("nowhere");
        assertThat(page()).contains("This place is not on record.");
    }

    @Test
    void splitsAPlaceOnADay() {
        open("IE");
        press("Split it");
        parts().setValue(answers.places.get(1), answers.places.get(2));
        find(DayField.class).single().setValue(DAY);
        reason().setValue("Government of Ireland Act");
        press("Keep");

        assertThat(happened(IRELAND)).last().isInstanceOfSatisfying(PlaceSplit.class, split -> {
            assertThat(split.into()).containsExactly(NORTH, SOUTH);
            assertThat(split.day()).isEqualTo(DAY);
        });
    }

    @Test
    void whatIsMissingIsSaidInTheDialog() {
        open("IE");
        press("Merge others into it");
        press("Keep");

        assertThat(happened(IRELAND)).hasSize(1).first().isInstanceOf(PlaceRegistered.class);
    }

    @Test
    void aMistakeIsTakenBackWithAReason() {
        open("IE");
        press("Split it");
        parts().setValue(answers.places.get(1), answers.places.get(2));
        find(DayField.class).single().setValue(DAY);
        reason().setValue("Government of Ireland Act");
        press("Keep");
        press("It was a mistake");
        reason().setValue("Wrong day");
        press("Keep");

        assertThat(happened(IRELAND)).last().isInstanceOf(BoundaryTakenBack.class);
    }

    @Test
    void aFileIsShownBeforeItIsTaken() {
        answers.codeLists.add(
                new CodeListPage(new CodeListId("nuts:2021"), Words.english("NUTS 2021"), null, null, null));
        var screen = navigate(PlaceImportView.class);
        screen.preview("code,level,within,name\nXA,REGION,IE,Exland\nXB,HAMLET,IE,Why\n".getBytes(UTF_8));

        assertThat(page()).contains("2 lines read", "One place is new", "“HAMLET” is not known");
        press("Take one place");
        assertThat(happened(new PlaceId("XA"))).singleElement().isInstanceOf(PlaceRegistered.class);
        assertThat(happened(new PlaceId("XB"))).isEmpty();
    }

    @SuppressWarnings("unchecked")
    private MultiSelectComboBox<PlaceName> parts() {
        return find(MultiSelectComboBox.class).single();
    }

    private TextArea reason() {
        return find(TextArea.class).withLabel("Why (law or decision)").single();
    }
}
