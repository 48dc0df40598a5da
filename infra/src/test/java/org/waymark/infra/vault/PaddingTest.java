package org.waymark.infra.vault;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;

class PaddingTest {

    @Property
    void givesEveryTextBackFromOneOfAFewLengths(
            @ForAll @CharRange(to = '\uD7FF') @StringLength(max = 20_000) String text) {
        var padded = Padding.pad(text);
        assertThat(Padding.strip(padded)).isEqualTo(text);
        assertThat(padded.length).isIn(256, 1_024, 4_096, 16_384, 32_768, 49_152, 65_536);
    }
}
