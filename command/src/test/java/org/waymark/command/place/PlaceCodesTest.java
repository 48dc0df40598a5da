package org.waymark.command.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.waymark.command.place.PlaceRefusal.CODE_EMPTY;
import static org.waymark.command.place.PlaceRefusal.ENDS_BEFORE_IT_BEGINS;
import static org.waymark.command.place.PlaceTest.ADA;
import static org.waymark.command.place.PlaceTest.NAME;
import static org.waymark.command.place.PlaceTest.REGISTERED;
import static org.waymark.command.place.PlaceTest.SORREL;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import org.waymark.command.place.PlaceCommand.CodePlace;
import org.waymark.command.place.PlaceCommand.DatePlace;
import org.waymark.command.place.PlaceCommand.OutlinePlace;
import org.waymark.command.place.PlaceCommand.UncodePlace;
import org.waymark.command.place.PlaceEvent.PlaceCoded;
import org.waymark.command.place.PlaceEvent.PlaceDated;
import org.waymark.command.place.PlaceEvent.PlaceOutlined;
import org.waymark.command.place.PlaceEvent.PlaceUncoded;
import org.waymark.command.place.VocabularyCommand.DescribeCodeList;
import org.waymark.command.place.VocabularyCommand.NameLevel;
import org.waymark.command.place.VocabularyEvent.CodeListDescribed;
import org.waymark.command.place.VocabularyEvent.LevelNamed;

class PlaceCodesTest {

    static final CodeListId NUTS = new CodeListId("nuts:2021");
    static final PlaceCoded CODED = new PlaceCoded(SORREL, NUTS, "XX061", ADA);
    static final LocalDate FIRST = LocalDate.of(2021, 1, 1);
    static final PlaceLevel DISTRICT = new PlaceLevel("district");

    final FixtureConfiguration<Place> place = new AggregateTestFixture<>(Place.class);
    final FixtureConfiguration<CodeList> list = new AggregateTestFixture<>(CodeList.class);
    final FixtureConfiguration<Level> level = new AggregateTestFixture<>(Level.class);

    @Test
    void aPlaceHasACodeInAList() {
        place.given(REGISTERED).when(new CodePlace(SORREL, NUTS, "XX061", ADA)).expectEvents(CODED);
    }

    @Test
    void anOutlineIsDrawnOnce() {
        var contour = new Contour(List.of("-6.4 53.4 -6.1 53.4 -6.1 53.6"));
        var outlined = new PlaceOutlined(SORREL, contour, ADA);
        var outline = new OutlinePlace(SORREL, contour, ADA);
        place.given(REGISTERED).when(outline).expectEvents(outlined);
        place.given(REGISTERED, outlined).when(outline).expectNoEvents();
    }

    @Test
    void anOutlineLiesInTheWorldAndHasAnInside() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Contour(List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new Contour(List.of("0 0 1 1")));
        assertThatIllegalArgumentException().isThrownBy(() -> new Contour(List.of("0 0 1 1 1")));
        assertThatIllegalArgumentException().isThrownBy(() -> new Contour(List.of("0 0 1 1 1 91")));
        assertThatIllegalArgumentException().isThrownBy(() -> new Contour(List.of("0 0 1 1 NaN 1")));
    }

    @Test
    void theSameCodeAgainChangesNothing() {
        place.given(REGISTERED, CODED)
                .when(new CodePlace(SORREL, NUTS, "XX061", ADA))
                .expectNoEvents();
    }

    @Test
    void anEmptyCodeIsNone() {
        place.given(REGISTERED).when(new CodePlace(SORREL, NUTS, " ", ADA)).expectExceptionDetails(CODE_EMPTY);
    }

    @Test
    void aCodeIsWithdrawnOnce() {
        place.given(REGISTERED, CODED)
                .when(new UncodePlace(SORREL, NUTS, ADA))
                .expectEvents(new PlaceUncoded(SORREL, NUTS, ADA));
    }

    @Test
    void noCodeIsNotWithdrawn() {
        place.given(REGISTERED, CODED, new PlaceUncoded(SORREL, NUTS, ADA))
                .when(new UncodePlace(SORREL, NUTS, ADA))
                .expectNoEvents();
    }

    @Test
    void aPlaceHasItsDays() {
        place.given(REGISTERED)
                .when(new DatePlace(SORREL, FIRST, null, ADA))
                .expectEvents(new PlaceDated(SORREL, FIRST, null, ADA));
    }

    @Test
    void theSameDaysAgainChangeNothing() {
        place.given(REGISTERED, new PlaceDated(SORREL, FIRST, null, ADA))
                .when(new DatePlace(SORREL, FIRST, null, ADA))
                .expectNoEvents();
    }

    @Test
    void aPlaceDoesNotEndBeforeItBegins() {
        place.given(REGISTERED)
                .when(new DatePlace(SORREL, FIRST, FIRST.minusDays(1), ADA))
                .expectExceptionDetails(ENDS_BEFORE_IT_BEGINS);
    }

    @Test
    void aCodeListIsDescribedInItsVintage() {
        var described = new CodeListDescribed(NUTS, NAME, FIRST, null, null, ADA);
        list.givenNoPriorActivity()
                .when(new DescribeCodeList(NUTS, NAME, FIRST, null, null, ADA))
                .expectEvents(described);
        assertThat(NUTS.scheme()).isEqualTo("nuts");
        assertThat(NUTS.vintage()).isEqualTo("2021");
    }

    @Test
    void aCodeListDescribedAgainInTheSameWordsStaysAsItIs() {
        list.given(new CodeListDescribed(NUTS, NAME, FIRST, null, null, ADA))
                .when(new DescribeCodeList(NUTS, NAME, FIRST, null, null, ADA))
                .expectNoEvents();
    }

    @Test
    void aCodeListDoesNotEndBeforeItBegins() {
        list.givenNoPriorActivity()
                .when(new DescribeCodeList(NUTS, NAME, FIRST, FIRST.minusDays(1), null, ADA))
                .expectExceptionDetails(ENDS_BEFORE_IT_BEGINS);
    }

    @Test
    void levelsMayBeAdded() {
        level.givenNoPriorActivity()
                .when(new NameLevel(DISTRICT, 2, NAME, ADA))
                .expectEvents(new LevelNamed(DISTRICT, 2, NAME, ADA));
    }

    @Test
    void aLevelNamedAgainInTheSameWordsStaysAsItIs() {
        level.given(new LevelNamed(DISTRICT, 2, NAME, ADA))
                .when(new NameLevel(DISTRICT, 2, NAME, ADA))
                .expectNoEvents();
    }

    @Test
    void whatIsNeitherALevelNorAListIsSaid() {
        assertThatIllegalArgumentException().isThrownBy(() -> new PlaceLevel("a b"));
        assertThatIllegalArgumentException().isThrownBy(() -> new CodeListId("NUTS 2021"));
    }
}
