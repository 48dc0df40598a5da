package org.waymark.ui.entry;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.command.indicator.Slice;
import org.waymark.command.reporting.Value;
import org.waymark.ui.Account;

/** Tells what is unusual about a value before it is sent. Nothing unusual is ever refused. */
public interface Unusual {

    List<Odd> about(Section section, Sheet sheet, Value value, Account by);

    /**
     * Something unusual.
     *
     * @param code stable name by which it is confirmed
     * @param slice the group concerned, or null where it is the whole value
     * @param key of its sentence, which takes the facts by name
     */
    record Odd(String code, @Nullable Slice slice, String key, Map<String, String> facts) {

        public Odd {
            facts = Map.copyOf(facts);
        }
    }
}
