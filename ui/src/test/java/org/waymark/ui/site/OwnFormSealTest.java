package org.waymark.ui.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import org.junit.jupiter.api.Test;

class OwnFormSealTest {

    private final OwnFormSeal seal = OwnFormSeal.forThisProcess(new SecureRandom());

    @Test
    void opensWhatItSealed() {
        assertThat(seal.open(seal.seal("أعمل نهارًا 😀"))).contains("أعمل نهارًا 😀");
    }

    @Test
    void sealsTheSameTextDifferentlyEachTime() {
        assertThat(seal.seal("text")).isNotEqualTo(seal.seal("text"));
    }

    @Test
    void doesNotShowTheText() {
        assertThat(seal.seal("evening classes")).doesNotContain("evening");
    }

    @Test
    void doesNotShowHowLongAShortTextIs() {
        assertThat(seal.seal("a")).hasSameSizeAs(seal.seal("a".repeat(400)));
    }

    @Test
    void opensNothingThatWasChangedInOnePlace() {
        var sealed = seal.seal("text");
        for (var at = 0; at < sealed.length() - 1; at++) {
            var other = sealed.charAt(at) == 'A' ? 'B' : 'A';
            assertThat(seal.open(sealed.substring(0, at) + other + sealed.substring(at + 1)))
                    .isEmpty();
        }
    }

    @Test
    void opensNothingOfAnotherService() {
        assertThat(seal.open(OwnFormSeal.forThisProcess(new SecureRandom()).seal("text")))
                .isEmpty();
    }

    @Test
    void opensNothingThatIsNoSeal() {
        for (var rubbish : new String[] {"", "A", "%%%", "AAAAAAAAAAAAAAAA", "not base64 at all", "ا".repeat(50)}) {
            assertThat(seal.open(rubbish)).isEmpty();
        }
    }
}
