package org.waymark.ui.place;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.ui.place.PlaceProblem.Reason.NOT_GEOJSON;
import static org.waymark.ui.place.PlaceProblem.Reason.NO_AREA;
import static org.waymark.ui.place.PlaceProblem.Reason.TOO_LARGE;
import static org.waymark.ui.place.PlaceProblem.Reason.TWICE;
import static org.waymark.ui.place.PlaceProblem.Reason.UNKNOWN_PLACE;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.command.Words;
import org.waymark.command.place.PlaceId;
import org.waymark.command.place.PlaceLevel;
import org.waymark.query.place.PlaceName;
import org.waymark.query.place.PlaceOutline;

class OutlineFileTest {

    private static final PlaceName SORREL = place("XX-SORREL", Map.of());
    private static final PlaceName LINDTAL = place("XX-LINDTAL", Map.of("nuts:2021", "XX061"));
    private static final List<PlaceName> PLACES = List.of(SORREL, LINDTAL);

    private static PlaceName place(String code, Map<String, String> codes) {
        return new PlaceName(
                new PlaceId(code), PlaceLevel.LOCAL_AUTHORITY, null, Words.english(code), codes, null, null, List.of());
    }

    private static String feature(String names, String type, String coordinates) {
        return "{\"type\":\"Feature\",%s,\"geometry\":{\"type\":\"%s\",\"coordinates\":%s}}"
                .formatted(names, type, coordinates);
    }

    private static OutlinePreview read(String... features) {
        var file = "{\"type\":\"FeatureCollection\",\"features\":[%s]}".formatted(String.join(",", features));
        return OutlineFile.read(file.getBytes(UTF_8), PLACES);
    }

    @Test
    void aPlaceIsKnownByItsOwnCodeOrOneOfAList() {
        var read = read(
                feature("\"id\":\"XX-SORREL\"", "Polygon", "[[[0,50],[1,50],[1,51],[0,50]]]"),
                feature(
                        "\"properties\":{\"NUTS_ID\":\"XX061\",\"name\":null}",
                        "MultiPolygon",
                        "[[[[1,50],[2,50],[2,51],[1,50]]],[[[4,50],[5,50],[5,51],[4,50]]]]"));
        assertThat(read.problems()).isEmpty();
        assertThat(read.outlines())
                .extracting(outline -> outline.place().value() + " "
                        + outline.contour().rings().size())
                .containsExactly("XX-SORREL 1", "XX-LINDTAL 2");
        assertThat(corners(read.outlines().getFirst().contour().rings().getFirst()))
                .containsExactlyInAnyOrder("0.0000 50.0000", "1.0000 50.0000", "1.0000 51.0000");
    }

    /** A border of many corners that two share is drawn with few, and with the same by both. */
    @Test
    void neighboursAreSimplifiedTogether() {
        var border = IntStream.rangeClosed(0, 500)
                .mapToObj(i -> "[%s,%s]".formatted(1 + Math.sin(i) / 10_000, 50 + i / 500.0))
                .toList();
        var west = "[[[0,50]," + String.join(",", border) + ",[0,51],[0,50]]]";
        var east = "[[[2,50],[2,51]," + String.join(",", border.reversed()) + ",[2,50]]]";
        var rings = read(
                        feature("\"id\":\"XX-SORREL\"", "Polygon", west),
                        feature("\"id\":\"XX-LINDTAL\"", "Polygon", east))
                .outlines()
                .stream()
                .map(PlaceOutline::contour)
                .map(contour -> corners(contour.rings().getFirst()))
                .toList();
        assertThat(rings).hasSize(2).allSatisfy(ring -> assertThat(ring).hasSizeLessThan(12));
        assertThat(rings.getFirst().stream().filter(corner -> !corner.startsWith("0.0000")))
                .isSubsetOf(rings.getLast());
    }

    private static List<String> corners(String ring) {
        var numbers = ring.split(" ", -1);
        return IntStream.range(0, numbers.length / 2)
                .mapToObj(i -> numbers[2 * i] + " " + numbers[2 * i + 1])
                .collect(Collectors.toList());
    }

    @Test
    void everyFeatureThatIsNotTakenSaysWhy() {
        var square = "[[[0,50],[1,50],[1,51],[0,51],[0,50]]]";
        var read = read(
                feature("\"id\":\"XX-NOWHERE\"", "Polygon", square),
                feature("\"id\":\"XX-SORREL\"", "Polygon", square),
                feature("\"id\":\"XX-SORREL\"", "Polygon", square),
                feature("\"id\":\"XX-LINDTAL\"", "Point", "[0,50]"),
                feature("\"id\":\"XX-LINDTAL\"", "Polygon", "[[[0,50],[1,50],[1,51],[0,51]]]"),
                feature("\"id\":\"XX-LINDTAL\"", "Polygon", "[[[0,50],[1,51],[1,50],[0,51],[0,50]]]"),
                feature("\"id\":\"XX-LINDTAL\"", "Polygon", "[[[0,\"x\"]]]"),
                "{}");
        assertThat(read.outlines()).hasSize(1);
        assertThat(read.problems())
                .extracting(problem -> problem.line() + " " + problem.reason())
                .containsExactly(
                        "1 " + UNKNOWN_PLACE,
                        "3 " + TWICE,
                        "4 " + NO_AREA,
                        "5 " + NO_AREA,
                        "6 " + NO_AREA,
                        "7 " + NO_AREA,
                        "8 " + UNKNOWN_PLACE);
    }

    @Test
    void whatLiesOutsideTheWorldIsNotTaken() {
        var read = read(feature("\"id\":\"XX-SORREL\"", "Polygon", "[[[0,50],[999,50],[1,51],[0,50]]]"));
        assertThat(read.outlines()).isEmpty();
        assertThat(read.problems()).extracting(PlaceProblem::reason).containsExactly(NO_AREA);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no json", "[1]", "{\"type\":\"Feature\"}", "{\"type\":\"FeatureCollection\"}"})
    void anythingElseIsNoFileOfOutlines(String file) {
        assertThat(OutlineFile.read(file.getBytes(UTF_8), PLACES).problems())
                .extracting(PlaceProblem::reason)
                .containsExactly(NOT_GEOJSON);
    }

    @Test
    void aFileIsReadNoFurtherThanAnyOther() {
        assertThat(OutlineFile.read(new byte[PlaceFile.MOST_BYTES + 1], PLACES).problems())
                .extracting(PlaceProblem::reason)
                .containsExactly(TOO_LARGE);
    }
}
