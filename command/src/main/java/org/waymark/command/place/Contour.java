package org.waymark.command.place;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The outline of a territory, simplified: rings of longitude and latitude in degrees, outer ones and holes alike.
 *
 * @param rings each as numbers apart by spaces: longitude, latitude, longitude, latitude …, three corners at least
 */
public record Contour(List<String> rings) {

    /** The most corners that all rings together may have. */
    public static final int MOST_CORNERS = 2_000;

    private static final Pattern SPACE = Pattern.compile(" ");

    /**
     * Takes rings over.
     *
     * @throws IllegalArgumentException where there are none, one has too few corners, all have too many, or a corner
     *     lies outside the world
     */
    public Contour {
        rings = List.copyOf(rings);
        var corners = rings.stream().mapToInt(ring -> degrees(ring).length / 2).sum();
        if (rings.isEmpty() || corners > MOST_CORNERS) {
            throw new IllegalArgumentException("An outline has one ring or more and up to 2,000 corners: " + corners);
        }
    }

    /** The longitudes and latitudes of a ring, by turns. */
    public static double[] degrees(String ring) {
        var numbers = Arrays.stream(SPACE.split(ring))
                .mapToDouble(Double::parseDouble)
                .toArray();
        for (var i = 0; i < numbers.length; i++) {
            if (!(Math.abs(numbers[i]) <= (i % 2 == 0 ? 180 : 90))) {
                throw new IllegalArgumentException("Outside the world: " + numbers[i]);
            }
        }
        if (numbers.length < 6 || numbers.length % 2 != 0) {
            throw new IllegalArgumentException("A ring has three corners or more: " + ring);
        }
        return numbers;
    }
}
