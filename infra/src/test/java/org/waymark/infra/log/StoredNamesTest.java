package org.waymark.infra.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.infra.log.LanternEvent.LanternLit;

class StoredNamesTest {

    sealed interface Forgetful {

        record Nameless() implements Forgetful {}
    }

    @Test
    void areFoundOnTheClassPath() {
        assertThat(StoredNames.under("org.waymark.infra.log").names()).contains("lantern.hung", "lantern.lit");
    }

    @Test
    void areNeverClaimedTwice() {
        assertThatThrownBy(() -> StoredNames.of(List.of(LanternLit.class, LanternLit.class)))
                .hasMessageContaining("'lantern.lit' is claimed twice");
    }

    @Test
    void areForgottenByNoEventOfAPage() {
        assertThatThrownBy(() -> StoredNames.requireEachNamed(Forgetful.class))
                .hasMessageContaining("Nameless has no stored name");
    }

    @Test
    void areNotAnEmptySet() {
        assertThatThrownBy(() -> StoredNames.of(List.of())).hasMessageContaining("no vocabulary");
    }
}
