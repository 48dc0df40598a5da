package org.waymark.command.indicator;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A part of the population a value speaks of, one code per dimension, for example {@code citizen=NAT,sex=F}. The empty
 * slice is everybody the indicator covers. Written with dimensions in alphabetical order.
 */
public record Slice(Map<String, String> codes) {

    private static final Pattern DIMENSION = Pattern.compile("[A-Za-z0-9_-]{1,40}");
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9_.+-]{1,60}");

    /** Everybody the indicator covers. */
    public static final Slice TOTAL = new Slice(Map.of());

    /** Codes that leave nobody out, whatever the dimension. */
    public static final Set<String> EVERYBODY = Set.of("T", "_T", "TOTAL");

    public Slice {
        codes = Collections.unmodifiableMap(new TreeMap<>(codes));
        codes.forEach((dimension, code) -> {
            if (!DIMENSION.matcher(dimension).matches() || !CODE.matcher(code).matches()) {
                throw new IllegalArgumentException("Not a slice: " + dimension + "=" + code);
            }
        });
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Slice of(String text) {
        return new Slice(
                text.isBlank()
                        ? Map.of()
                        : Arrays.stream(text.split(",", -1))
                                .map(pair -> pair.trim().split("=", 2))
                                .collect(Collectors.toMap(pair -> pair[0], pair -> pair.length == 2 ? pair[1] : "")));
    }

    /** The codes that leave somebody out. */
    public Map<String, String> traits() {
        var traits = new TreeMap<>(codes);
        traits.values().removeAll(EVERYBODY);
        return traits;
    }

    @Override
    @JsonValue
    public String toString() {
        return codes.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .collect(Collectors.joining(","));
    }
}
