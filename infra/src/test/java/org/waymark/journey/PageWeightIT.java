package org.waymark.journey;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Readers pay for what they load: every public page that a link leads to is small before it is packed. */
@ExtendWith(Shared.class)
class PageWeightIT {

    private static final int MOST = 40_000;
    private static final Pattern LINK = Pattern.compile(
            "href=\"(/(?:en|fr|de|it|es|ru|uk|ar|fa|tr)(?:/[a-z0-9/.~-]*)?(?:\\?measure=[a-z0-9.~-]*)?)\"",
            Pattern.CASE_INSENSITIVE);

    @Test
    void noPublicPageIsOverFortyKilobytes(Installation service) throws Exception {
        var nobody = Program.ofNobody(service);
        var seen = new HashSet<>(List.of("/en", "/ar", "/fa", "/uk"));
        var open = new ArrayDeque<>(seen);
        var weights = new TreeMap<String, Integer>();
        while (!open.isEmpty()) {
            var path = open.remove();
            var answer = nobody.get(path, "text/html");
            if (answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
                weights.put(path, answer.body().getBytes(UTF_8).length);
                LINK.matcher(answer.body())
                        .results()
                        .map(link -> link.group(1))
                        .filter(seen::add)
                        .forEach(open::add);
            }
        }
        assertThat(weights)
                .hasSizeGreaterThan(80)
                .allSatisfy((path, bytes) -> assertThat(bytes).as(path).isLessThanOrEqualTo(MOST));
    }
}
