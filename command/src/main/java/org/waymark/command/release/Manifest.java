package org.waymark.command.release;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.waymark.command.disclosure.Guarding;
import org.waymark.command.indicator.IndicatorId;

/**
 * What a release is made of. Digests are SHA-256 in hexadecimal.
 *
 * @param data digest of the file
 * @param policy digest of how its data sets are guarded
 * @param pattern digest of what is withheld
 * @param guarding how each data set is guarded
 * @param withheld why each withheld cell is so, by SDMX code
 * @param cells how many counts and rates there are
 * @param audited how many withheld counts the audit looked at
 * @param safe whether it could work out none of them
 * @param values how many accepted values went in
 * @param first when the first of them was accepted, or null where there is none
 * @param last when the last of them was accepted, or null where there is none
 */
public record Manifest(
        String data,
        String policy,
        String pattern,
        List<GuardedSet> guarding,
        Map<String, String> withheld,
        int cells,
        int audited,
        boolean safe,
        int values,
        @Nullable Instant first,
        @Nullable Instant last) {

    public Manifest {
        guarding = List.copyOf(guarding);
        withheld = Collections.unmodifiableMap(new TreeMap<>(withheld));
    }

    /**
     * A data set and how it is guarded.
     *
     * @param counts whether its plain numbers count something
     */
    public record GuardedSet(IndicatorId indicator, Guarding guarding, boolean counts) {}
}
