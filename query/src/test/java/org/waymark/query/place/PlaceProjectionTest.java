package org.waymark.query.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.command.place.PlaceLevel.COUNTRY;
import static org.waymark.command.place.PlaceLevel.LOCAL_AUTHORITY;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.waymark.command.ParticipantId;
import org.waymark.command.Words;
import org.waymark.command.place.CodeListId;
import org.waymark.command.place.Contour;
import org.waymark.command.place.PlaceEvent.BoundaryTakenBack;
import org.waymark.command.place.PlaceEvent.PlaceCoded;
import org.waymark.command.place.PlaceEvent.PlaceDated;
import org.waymark.command.place.PlaceEvent.PlaceOutlined;
import org.waymark.command.place.PlaceEvent.PlaceRegistered;
import org.waymark.command.place.PlaceEvent.PlaceRenamed;
import org.waymark.command.place.PlaceEvent.PlaceSplit;
import org.waymark.command.place.PlaceEvent.PlaceUncoded;
import org.waymark.command.place.PlaceEvent.PlacesMerged;
import org.waymark.command.place.PlaceId;
import org.waymark.command.place.PlaceLevel;
import org.waymark.command.place.VocabularyEvent.CodeListDescribed;
import org.waymark.command.place.VocabularyEvent.LevelNamed;
import org.waymark.query.ProjectionHarness;

class PlaceProjectionTest {

    static final ParticipantId ADA = new ParticipantId("ada");
    static final PlaceId IRELAND = new PlaceId("IE");
    static final PlaceId FINGAL = new PlaceId("IE-FINGAL");
    static final PlaceId SWORDS = new PlaceId("IE-SWORDS");
    static final PlaceId COAST = new PlaceId("IE-FINGAL-COAST");
    static final CodeListId NUTS = new CodeListId("nuts:2021");
    static final CodeListId LAU = new CodeListId("lau");
    static final Words IRISH = Words.english("Ireland").and("ga", "Éire");
    static final Words OLD_NAME = Words.english("Fingal County");
    static final Words NEW_NAME = Words.english("Fingal");

    final ProjectionHarness places = ProjectionHarness.of(PlaceFixture::projection, VocabularyProjection::new);

    @Test
    void everyPlaceIsFoundByCodeUnderItsLatestName() {
        places.given(
                        new PlaceRegistered(FINGAL, LOCAL_AUTHORITY, IRELAND, OLD_NAME, ADA),
                        new PlaceRegistered(IRELAND, COUNTRY, null, IRISH, ADA),
                        new PlaceRenamed(FINGAL, NEW_NAME, ADA))
                .answers(
                        new FindPlaces(),
                        PlaceName.class,
                        new PlaceName(IRELAND, COUNTRY, null, IRISH),
                        new PlaceName(FINGAL, LOCAL_AUTHORITY, IRELAND, NEW_NAME));
    }

    @Test
    void aPlaceHasTheLastOutlineThatWasDrawn() {
        var square = new Contour(List.of("-6.4 53.4 -6.1 53.4 -6.1 53.6"));
        var better = new Contour(List.of("-6.4 53.4 -6.1 53.4 -6.1 53.6 -6.4 53.6"));
        places.given(
                        new PlaceRegistered(FINGAL, LOCAL_AUTHORITY, IRELAND, OLD_NAME, ADA),
                        new PlaceRegistered(IRELAND, COUNTRY, null, IRISH, ADA),
                        new PlaceOutlined(FINGAL, square, ADA),
                        new PlaceOutlined(FINGAL, better, ADA))
                .answers(
                        new FindOutlines(List.of(IRELAND, FINGAL)),
                        PlaceOutline.class,
                        new PlaceOutline(FINGAL, better));
    }

    @Test
    void aMergerIsKnownToAllThatTookPart() {
        var day = LocalDate.of(2024, 1, 1);
        places.given(
                        new PlaceRegistered(FINGAL, LOCAL_AUTHORITY, IRELAND, OLD_NAME, ADA),
                        new PlaceRegistered(SWORDS, LOCAL_AUTHORITY, IRELAND, OLD_NAME, ADA),
                        new PlaceRegistered(COAST, LOCAL_AUTHORITY, IRELAND, NEW_NAME, ADA),
                        new PlaceDated(FINGAL, LocalDate.of(1994, 1, 1), null, ADA),
                        new PlacesMerged(COAST, List.of(FINGAL, SWORDS), day, "Act", ADA))
                .answersThat(new FindPlaces(), PlaceName.class, all -> {
                    assertThat(all)
                            .extracting(PlaceName::until)
                            .containsExactly(day.minusDays(1), null, day.minusDays(1));
                    assertThat(all.getFirst().from()).isEqualTo(LocalDate.of(1994, 1, 1));
                    assertThat(all.getFirst().successors()).containsExactly(COAST);
                    assertThat(all.get(1).from()).isEqualTo(day);
                    assertThat(all.get(1).predecessors()).containsExactly(FINGAL, SWORDS);
                });
    }

    @Test
    void aSplitThatWasTakenBackLeavesNoTrace() {
        var day = LocalDate.of(2024, 1, 1);
        places.given(
                        new PlaceRegistered(FINGAL, LOCAL_AUTHORITY, IRELAND, OLD_NAME, ADA),
                        new PlaceRegistered(SWORDS, LOCAL_AUTHORITY, IRELAND, OLD_NAME, ADA),
                        new PlaceSplit(FINGAL, List.of(FINGAL, SWORDS), day, "Act", ADA),
                        new BoundaryTakenBack(FINGAL, day, "Wrong", ADA))
                .answersThat(
                        new FindPlaces(),
                        PlaceName.class,
                        all -> assertThat(all)
                                .allMatch(place -> place.boundaries().isEmpty() && place.from() == null));
    }

    @Test
    void codesOfListsAreThereAsLongAsTheyAreNotWithdrawn() {
        places.given(
                        new CodeListDescribed(NUTS, OLD_NAME, null, null, null, ADA),
                        new PlaceRegistered(FINGAL, LOCAL_AUTHORITY, IRELAND, OLD_NAME, ADA),
                        new PlaceCoded(FINGAL, NUTS, "IE061", ADA),
                        new PlaceCoded(FINGAL, LAU, "267", ADA),
                        new PlaceUncoded(FINGAL, LAU, ADA))
                .answersThat(
                        new FindPlaces(),
                        PlaceName.class,
                        all -> assertThat(all.getFirst().codes()).isEqualTo(Map.of("nuts:2021", "IE061")))
                .answers(
                        new FindPlaceByCode("IE061", "nuts"),
                        Match.class,
                        new Match(FINGAL, "nuts:2021", Match.Kind.PLAIN))
                .answers(new FindCodeLists(), CodeListPage.class, new CodeListPage(NUTS, OLD_NAME, null, null, null));
    }

    @Test
    void levelsAreNamedByTheInstallation() {
        var district = new PlaceLevel("DISTRICT");
        places.given(new LevelNamed(district, 3, OLD_NAME, ADA), new LevelNamed(district, 2, NEW_NAME, ADA))
                .answers(new FindLevels(), LevelPage.class, new LevelPage(district, 2, NEW_NAME));
    }

    @Test
    void withoutAnyThereIsNone() {
        places.given().answers(new FindPlaces(), PlaceName.class);
    }
}
