package org.waymark.query.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.waymark.command.Words;
import org.waymark.command.place.CodeListId;
import org.waymark.command.place.PlaceId;
import org.waymark.command.place.PlaceLevel;
import org.waymark.query.place.Match.Kind;

class GazetteerTest {

    static final PlaceId BORDER = new PlaceId("border");
    static final PlaceId NORTH = new PlaceId("north");
    static final Words NAME = Words.english("Name");
    static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

    static CodeListPage list(String id, int year) {
        return new CodeListPage(new CodeListId(id), NAME, LocalDate.of(year, 1, 1), null, null);
    }

    static PlaceName place(PlaceId place, Map<String, String> codes) {
        return new PlaceName(place, PlaceLevel.REGION, null, NAME, codes, null, null, List.of());
    }

    final Gazetteer gazetteer = new Gazetteer(
            List.of(
                    place(BORDER, Map.of("nuts:2016", "IE04", "nuts:2021", "IE05", "lau", "7")),
                    place(NORTH, Map.of("nuts:2021", "IE04", "nuts:2030", "IE09", "iso-3166-2", "7"))),
            new Vocabulary(List.of(list("nuts:2016", 2018), list("nuts:2021", 2021), list("nuts:2030", 2030)), TODAY));

    List<Match> find(String code, @Nullable String list) {
        return gazetteer.find(code, list);
    }

    @Test
    void aPlaceIsFoundByItsOwnCode() {
        assertThat(find("border", null)).containsExactly(new Match(BORDER, "own", Kind.PLAIN));
    }

    @Test
    void aCodeOfTheVintageInUseIsPlainAndTheOtherMeaningIsNamed() {
        assertThat(find("IE04", null))
                .containsExactly(
                        new Match(NORTH, "nuts:2021", Kind.PLAIN), new Match(BORDER, "nuts:2016", Kind.OTHER_VINTAGE));
    }

    @Test
    void aCodeOfAVintageThatIsNotInUseYetIsKnownButNotTaken() {
        assertThat(find("IE09", null)).containsExactly(new Match(NORTH, "nuts:2030", Kind.OTHER_VINTAGE));
    }

    @Test
    void whoeverNamesTheVintageGetsIt() {
        assertThat(find("IE04", "nuts:2016")).containsExactly(new Match(BORDER, "nuts:2016", Kind.PLAIN));
    }

    @Test
    void twoMeaningsInUseAreNotGuessedBetween() {
        assertThat(find("7", null)).extracting(Match::kind).containsExactly(Kind.AMBIGUOUS, Kind.AMBIGUOUS);
        assertThat(find("7", "lau")).containsExactly(new Match(BORDER, "lau", Kind.PLAIN));
    }

    @Test
    void whatNobodyKnowsIsNotFound() {
        assertThat(find("IE99", null)).isEmpty();
    }
}
