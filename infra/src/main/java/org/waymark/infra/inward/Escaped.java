package org.waymark.infra.inward;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Bytes of strangers as they may be shown: plain ASCII stays, everything else is spelt out. */
final class Escaped {

    static final int MOST_SHOWN = 300;

    private Escaped() {}

    static String of(byte @Nullable [] bytes) {
        if (bytes == null) {
            return "";
        }
        var text = new StringBuilder();
        for (var i = 0; i < Math.min(bytes.length, MOST_SHOWN); i++) {
            var one = bytes[i];
            if (one >= ' ' && one < 0x7f && one != '\\') {
                text.append((char) one);
            } else {
                text.append("\\x%02x".formatted(one));
            }
        }
        return bytes.length > MOST_SHOWN ? text.append('…').toString() : text.toString();
    }

    static String of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }
}
