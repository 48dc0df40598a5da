package org.waymark.ui.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.waymark.command.place.Contour;
import tools.jackson.databind.JsonNode;

/** Reads the areas of GeoJSON and writes them as outlines. */
final class GeoArea {

    private static final GeometryFactory FACTORY = new GeometryFactory();

    private GeoArea() {}

    /** A polygon or several; nothing where it is none, or crosses itself. */
    static Optional<Geometry> of(JsonNode geometry) {
        var rings = geometry.path("coordinates");
        try {
            var area = switch (geometry.path("type").stringValue("")) {
                case "Polygon" -> polygon(rings);
                case "MultiPolygon" -> FACTORY.createMultiPolygon(polygons(rings));
                default -> FACTORY.createEmpty(2);
            };
            return area.isEmpty() || !area.isValid() ? Optional.empty() : Optional.of(area);
        } catch (IllegalArgumentException notClosed) {
            return Optional.empty();
        }
    }

    private static Polygon[] polygons(JsonNode parts) {
        var polygons = new ArrayList<Polygon>();
        parts.forEach(rings -> polygons.add(polygon(rings)));
        return polygons.toArray(Polygon[]::new);
    }

    private static Polygon polygon(JsonNode rings) {
        var read = new ArrayList<LinearRing>();
        rings.forEach(ring -> read.add(ring(ring)));
        return read.isEmpty()
                ? FACTORY.createPolygon()
                : FACTORY.createPolygon(read.getFirst(), read.stream().skip(1).toArray(LinearRing[]::new));
    }

    private static LinearRing ring(JsonNode corners) {
        var read = new ArrayList<Coordinate>();
        corners.forEach(corner -> {
            if (!corner.path(0).isNumber() || !corner.path(1).isNumber()) {
                throw new IllegalArgumentException("Not a corner: " + corner);
            }
            read.add(new Coordinate(corner.path(0).doubleValue(), corner.path(1).doubleValue()));
        });
        return FACTORY.createLinearRing(read.toArray(Coordinate[]::new));
    }

    /** Its rings, to some ten metres; nothing where it has too many corners or lies outside the world. */
    static Optional<Contour> contour(Geometry area) {
        var rings = new ArrayList<String>();
        for (var part = 0; part < area.getNumGeometries(); part++) {
            var polygon = (Polygon) area.getGeometryN(part);
            rings.add(written(polygon.getExteriorRing()));
            for (var hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
                rings.add(written(polygon.getInteriorRingN(hole)));
            }
        }
        try {
            return Optional.of(new Contour(List.copyOf(rings)));
        } catch (IllegalArgumentException outside) {
            return Optional.empty();
        }
    }

    /** Without the last corner, which is the first again. */
    private static String written(LinearRing ring) {
        var corners = new ArrayList<String>();
        for (var i = 0; i < ring.getNumPoints() - 1; i++) {
            var corner = ring.getCoordinateN(i);
            corners.add(String.format(Locale.ROOT, "%.4f %.4f", corner.getX(), corner.getY()));
        }
        return String.join(" ", corners);
    }
}
