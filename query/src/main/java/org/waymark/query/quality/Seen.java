package org.waymark.query.quality;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.command.indicator.Slice;

/** What was found while a value was looked at: what is odd, and what could not be looked at. */
final class Seen {

    private static final Comparator<Oddity> IN_ORDER =
            Comparator.comparing(Oddity::kind).thenComparing(Oddity::code);

    private final List<Oddity> odd = new ArrayList<>();
    private final List<Oddity> unchecked = new ArrayList<>();

    void odd(OddityKind kind, @Nullable Slice slice, Map<String, String> facts) {
        odd.add(new Oddity(kind, slice, facts));
    }

    void unchecked(OddityKind kind, @Nullable Slice slice, Map<String, String> facts) {
        unchecked.add(new Oddity(kind, slice, facts));
    }

    List<Oddity> odd() {
        return odd.stream().sorted(IN_ORDER).toList();
    }

    List<Oddity> unchecked() {
        return unchecked.stream().sorted(IN_ORDER).toList();
    }
}
