package org.waymark.ui.place;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.command.Words;
import org.waymark.command.place.CodeListId;
import org.waymark.command.place.PlaceId;
import org.waymark.command.place.PlaceLevel;
import org.waymark.query.place.PlaceName;
import org.waymark.ui.place.PlaceProblem.Reason;

class PlaceFileTest {

    static final CodeListId NUTS = new CodeListId("nuts:2021");
    static final Set<PlaceLevel> LEVELS = Set.of(
            PlaceLevel.COUNTRY,
            PlaceLevel.REGION,
            new PlaceLevel("NUTS_1"),
            new PlaceLevel("NUTS_2"),
            new PlaceLevel("NUTS_3"));
    static final String HEADER = "code,level,within,name,name:ar,from,until,nuts:2021\n";
    static final Path OFFICIAL =
            Path.of(System.getProperty("waymark.shared", "shared"), "data", "codes", "NUTS_AT_2021.csv");

    static PlaceFile read(String text) {
        return PlaceFile.read(text.getBytes(UTF_8), LEVELS, Set.of(NUTS), null);
    }

    static PlacePreview compare(String lines, PlaceName... places) {
        return new PlaceComparison(read(HEADER + lines), List.of(places)).preview();
    }

    static boolean officialIsThere() {
        return Files.exists(OFFICIAL);
    }

    @Test
    void aLineIsAPlaceWithNamesCodesAndDays() {
        var file = read("\uFEFF" + HEADER + "XX1,region,XX,North,شمال,2020-01-01,,XX01\r\n");
        assertThat(file.problems()).isEmpty();
        assertThat(file.rows())
                .containsExactly(new PlaceRow(
                        2,
                        new PlaceId("XX1"),
                        PlaceLevel.REGION,
                        new PlaceId("XX"),
                        Words.english("North").and("ar", "شمال"),
                        Map.of(NUTS, "XX01"),
                        LocalDate.of(2020, 1, 1),
                        null));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "X 1,REGION,,North,,,, | NOT_A_CODE",
                ",REGION,,North,,,, | NOT_A_CODE",
                "X1,HAMLET,,North,,,, | UNKNOWN_LEVEL",
                "X1,REGION,,,,,, | NO_NAME",
                "X1,REGION,,North,,31/12/2020,, | NOT_A_DAY",
                "X1,REGION,,North,,2020-02-31,, | NOT_A_DAY",
                "X1,REGION,,North,,2021-01-01,2020-01-01, | ENDS_BEFORE_IT_BEGINS",
                "X1,REGION,North | RAGGED_ROW",
                "X1,REGION,X1,North,,,, | WITHIN_ITSELF",
                "X1,REGION,X9,North,,,, | WITHIN_UNKNOWN",
                "'=cmd|' | RAGGED_ROW"
            })
    void whatIsWrongWithALineIsSaidOnce(String line, Reason reason) {
        assertThat(compare(line + "\n").problems())
                .extracting(PlaceProblem::reason)
                .containsExactly(reason);
    }

    @Test
    void whatIsWrongWithTheFileIsSaid() {
        assertThat(read("").problems()).extracting(PlaceProblem::reason).containsExactly(Reason.NOT_A_TABLE);
        assertThat(read("place,colour\nX,red\n").problems())
                .extracting(PlaceProblem::reason)
                .containsExactlyInAnyOrder(
                        Reason.UNKNOWN_COLUMN,
                        Reason.UNKNOWN_COLUMN,
                        Reason.NO_CODE_COLUMN,
                        Reason.NO_NAME_COLUMN,
                        Reason.NO_LEVEL_COLUMN);
        assertThat(read(HEADER.strip() + ",nuts:1066\n").problems())
                .containsExactly(new PlaceProblem(1, "nuts:1066", "", Reason.UNKNOWN_LIST));
        assertThat(read(HEADER + "\"X1,REGION").problems())
                .extracting(PlaceProblem::reason)
                .containsExactly(Reason.NOT_A_TABLE);
        assertThat(PlaceFile.read(HEADER.getBytes(UTF_16), LEVELS, Set.of(), null)
                        .problems())
                .extracting(PlaceProblem::reason)
                .containsExactly(Reason.NOT_TEXT);
        assertThat(PlaceFile.read(new byte[PlaceFile.MOST_BYTES + 1], LEVELS, Set.of(), null)
                        .problems())
                .extracting(PlaceProblem::reason)
                .containsExactly(Reason.TOO_LARGE);
    }

    @Test
    void aCodeStandsOnceInAFileAndInAList() {
        assertThat(compare("X1,REGION,,North,,,,A\nX1,REGION,,North,,,,B\nX2,REGION,,South,,,,A\n")
                        .problems())
                .containsExactly(
                        new PlaceProblem(3, "code", "X1", Reason.TWICE),
                        new PlaceProblem(4, "nuts:2021", "A", Reason.CODE_TAKEN));
    }

    @Test
    void onlyWhatDiffersFromWhatIsOnRecordChanges() {
        var north = new PlaceName(new PlaceId("X1"), PlaceLevel.REGION, null, Words.english("North"));
        var preview = compare("X1,REGION,,North,,,,\nX2,REGION,,South,,,,\n", north);
        assertThat(preview.same()).hasSize(1);
        assertThat(preview.added()).hasSize(1);
        assertThat(compare("X1,REGION,,North,,,,A\n", north).changed()).hasSize(1);
        assertThat(compare("X1,COUNTRY,,North,,,,\n", north).problems())
                .extracting(PlaceProblem::reason)
                .containsExactly(Reason.REGISTERED_OTHERWISE);
    }

    @Test
    @EnabledIf("officialIsThere")
    void theOfficialFileOfRegionsIsReadAsItIs() throws IOException {
        var file = PlaceFile.read(Files.readAllBytes(OFFICIAL), LEVELS, Set.of(NUTS), NUTS);
        var preview = new PlaceComparison(file, List.of()).preview();
        assertThat(preview.problems()).isEmpty();
        assertThat(preview.added()).hasSize(2010);
        assertThat(preview.added())
                .filteredOn(row -> row.place().value().equals("AT130"))
                .singleElement()
                .satisfies(wien -> {
                    assertThat(wien.name().in("en")).isEqualTo("Wien");
                    assertThat(wien.within()).isEqualTo(new PlaceId("AT13"));
                    assertThat(wien.codes()).isEqualTo(Map.of(NUTS, "AT130"));
                });
    }
}
