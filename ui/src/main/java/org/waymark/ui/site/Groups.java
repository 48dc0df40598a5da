package org.waymark.ui.site;

import java.util.TreeMap;
import org.waymark.command.indicator.Slice;
import org.waymark.ui.words.Wording;

/** Names the part of the population a value speaks of; a code without a name is shown as it is. */
final class Groups {

    private Groups() {}

    static String name(Slice slice, Wording wording) {
        var named = new TreeMap<>(slice.codes())
                .entrySet().stream()
                        .map(entry -> name(entry.getKey(), entry.getValue(), wording))
                        .filter(name -> !name.isEmpty())
                        .toList();
        return named.isEmpty()
                ? wording.text("site.group.everybody")
                : String.join(wording.text("site.group.comma"), named);
    }

    private static String name(String dimension, String code, Wording wording) {
        var key = "site.group." + dimension + "." + code;
        return wording.has(key) ? wording.text(key) : wording.upright(code);
    }
}
