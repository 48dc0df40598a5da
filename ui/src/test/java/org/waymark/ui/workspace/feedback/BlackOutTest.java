package org.waymark.ui.workspace.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BlackOutTest {

    @Test
    void theBarTellsNothingOfWhatWasThere() {
        assertThat(BlackOut.without("My name is Amal.", 11, 15)).isEqualTo("My name is █████.");
        assertThat(BlackOut.without("أنا أمل", 4, 7)).isEqualTo("أنا █████");
    }
}
