package org.waymark.ui.place;

import static org.waymark.ui.place.PlaceProblem.Reason.NOT_GEOJSON;
import static org.waymark.ui.place.PlaceProblem.Reason.NO_AREA;
import static org.waymark.ui.place.PlaceProblem.Reason.TOO_LARGE;
import static org.waymark.ui.place.PlaceProblem.Reason.TWICE;
import static org.waymark.ui.place.PlaceProblem.Reason.UNKNOWN_PLACE;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.locationtech.jts.coverage.CoverageSimplifier;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.waymark.command.place.PlaceId;
import org.waymark.query.place.PlaceName;
import org.waymark.query.place.PlaceOutline;
import org.waymark.ui.place.PlaceProblem.Reason;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Outlines in GeoJSON (RFC 7946): a collection of features with areas, each with the code of a place, be it its own or
 * one of a list, as its id or as one of its properties. Neighbours are simplified together, so that no gap opens
 * between them.
 */
final class OutlineFile {

    /** The finest detail that is kept, as a share of how wide the whole file is. */
    private static final double DETAIL = 1 / 400.0;

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Map<String, PlaceId> codes = new TreeMap<>();
    private final Map<PlaceId, Geometry> areas = new LinkedHashMap<>();
    private final List<PlaceProblem> problems = new ArrayList<>();

    private OutlineFile(List<PlaceName> places) {
        places.forEach(place -> place.codes().values().forEach(code -> codes.put(code, place.place())));
        places.forEach(place -> codes.put(place.place().value(), place.place()));
    }

    static OutlinePreview read(byte[] file, List<PlaceName> places) {
        if (file.length > PlaceFile.MOST_BYTES) {
            return refused(TOO_LARGE);
        }
        try {
            var root = JSON.readTree(file);
            var features = root.path("features");
            return root.path("type").stringValue("").equals("FeatureCollection") && features.isArray()
                    ? new OutlineFile(places).read(features)
                    : refused(NOT_GEOJSON);
        } catch (JacksonException unreadable) {
            return refused(NOT_GEOJSON);
        }
    }

    private static OutlinePreview refused(Reason reason) {
        return new OutlinePreview(List.of(), List.of(new PlaceProblem(0, "", "", reason)));
    }

    private OutlinePreview read(JsonNode features) {
        var number = 0;
        for (var feature : features) {
            number++;
            read(feature, number);
        }
        return new OutlinePreview(simplified(), problems);
    }

    private void read(JsonNode feature, int number) {
        var names = names(feature);
        var place = names.stream().map(codes::get).filter(Objects::nonNull).findFirst();
        var area = GeoArea.of(feature.path("geometry"));
        if (place.isEmpty()) {
            var first = names.stream().findFirst().orElse("");
            problems.add(new PlaceProblem(number, "", first, UNKNOWN_PLACE));
        } else if (area.isEmpty()) {
            problems.add(new PlaceProblem(number, "geometry", place.get().value(), NO_AREA));
        } else if (areas.putIfAbsent(place.get(), area.get()) != null) {
            problems.add(new PlaceProblem(number, "", place.get().value(), TWICE));
        }
    }

    /** The id and every text among the properties, in which a code may stand. */
    private static List<String> names(JsonNode feature) {
        return Stream.concat(
                        Stream.of(feature.path("id")),
                        feature.path("properties").properties().stream().map(Map.Entry::getValue))
                .filter(JsonNode::isString)
                .map(JsonNode::stringValue)
                .toList();
    }

    private List<PlaceOutline> simplified() {
        var all = areas.values().toArray(Geometry[]::new);
        var extent = new Envelope();
        for (var area : all) {
            extent.expandToInclude(area.getEnvelopeInternal());
        }
        var detail = Math.max(extent.getWidth(), extent.getHeight()) * DETAIL;
        var plain = CoverageSimplifier.simplify(all, detail);
        var outlines = new ArrayList<PlaceOutline>();
        var at = 0;
        for (var place : areas.keySet()) {
            var contour = Optional.of(plain[at++]).flatMap(GeoArea::contour);
            contour.ifPresentOrElse(
                    drawn -> outlines.add(new PlaceOutline(place, drawn)),
                    () -> problems.add(new PlaceProblem(0, "geometry", place.value(), NO_AREA)));
        }
        return outlines;
    }
}
