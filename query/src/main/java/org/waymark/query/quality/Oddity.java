package org.waymark.query.quality;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.waymark.command.indicator.Slice;

/**
 * Something odd about a value. It is shown, may be confirmed with a reason, and stays.
 *
 * @param slice the group it is about, or null where it is about the value as a whole
 * @param facts the numbers behind it, by the names its sentence uses
 */
public record Oddity(OddityKind kind, @Nullable Slice slice, Map<String, String> facts) {

    /** The fact that tells apart two oddities of one kind about one group: the rule, or the dimension. */
    public static final String WHICH = "which";

    public Oddity {
        facts = Collections.unmodifiableMap(new TreeMap<>(facts));
    }

    /**
     * What it is called when somebody confirms it, for example {@code JUMP@citizen=NAT} or {@code RULE:rule-1}. It does
     * not change while the value stays.
     */
    public String code() {
        var which = facts.get(WHICH);
        return kind.name() + (which == null ? "" : ":" + which) + (slice == null ? "" : "@" + slice);
    }

    static String number(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
