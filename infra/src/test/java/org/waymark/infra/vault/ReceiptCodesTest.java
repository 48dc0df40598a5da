package org.waymark.infra.vault;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.util.HexFormat;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReceiptCodesTest {

    static final Stretch FULL = new Stretch(Stretch.MEMORY_KIB, Stretch.PASSES);
    static final ReceiptCodes RECEIPTS = receipts((byte) 1);
    static final String KNOWN = "48210937552077163040";

    static ReceiptCodes receipts(byte secret) {
        var bytes = new byte[32];
        bytes[0] = secret;
        return new ReceiptCodes(new KeyedHash(bytes), FULL, new SecureRandom());
    }

    @Nested
    class CheckDigit {

        @ParameterizedTest
        @ValueSource(strings = {"5724", "0", "1134006", "112946"})
        void holdsForKnownNumbers(String number) {
            assertThat(Damm.holds(number)).isTrue();
        }

        @Test
        void of572Is4() {
            assertThat(Damm.checkDigit("572")).isEqualTo('4');
        }
    }

    @Property(tries = 500)
    void oneWrongDigitIsFound(@ForAll @IntRange(max = 19) int place, @ForAll @IntRange(min = 1, max = 9) int shift) {
        var code = new StringBuilder(RECEIPTS.issue());
        var wrong = (Character.digit(code.charAt(place), 10) + shift) % 10;
        code.setCharAt(place, Character.forDigit(wrong, 10));
        assertThat(RECEIPTS.wellFormed(code.toString())).isFalse();
    }

    @Property(tries = 500)
    void twoNeighboursSwappedAreFound(@ForAll @IntRange(max = 18) int place) {
        var code = new StringBuilder(RECEIPTS.issue());
        var first = code.charAt(place);
        code.setCharAt(place, code.charAt(place + 1));
        code.setCharAt(place + 1, first);
        assertThat(RECEIPTS.wellFormed(code.toString())).isEqualTo(first == code.charAt(place));
    }

    @Nested
    class Issuing {

        @Test
        void givesTwentyDigitsThatHold() {
            assertThat(RECEIPTS.issue())
                    .matches("[0-9]{20}")
                    .satisfies(it -> assertThat(RECEIPTS.wellFormed(it)).isTrue());
            assertThat(RECEIPTS.issue()).isNotEqualTo(RECEIPTS.issue());
        }

        @Test
        void forTheSameFormGivesTheSameCode() {
            var code = RECEIPTS.issueFor("form-1", "No course near us.");
            assertThat(code).isEqualTo(RECEIPTS.issueFor("form-1", "No course near us."));
            assertThat(RECEIPTS.wellFormed(code)).isTrue();
        }

        @Test
        void forAnotherFormTextOrServiceGivesAnother() {
            assertThat(RECEIPTS.issueFor("form-1", "No course near us."))
                    .isNotEqualTo(RECEIPTS.issueFor("form-2", "No course near us."))
                    .isNotEqualTo(RECEIPTS.issueFor("form-1", "No course near us!"))
                    .isNotEqualTo(RECEIPTS.issueFor("form-1No", " course near us."))
                    .isNotEqualTo(receipts((byte) 2).issueFor("form-1", "No course near us."));
        }
    }

    @Nested
    class Typing {

        @Test
        void showsGroupsOfFour() {
            assertThat(RECEIPTS.shown(KNOWN)).isEqualTo("4821 0937 5520 7716 3040");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "4821 0937 5520 7716 3040",
                    "4821-0937-5520-7716-3040",
                    " 4821–0937\u00A05520\u22127716\u20143040\n",
                    "\u2066٤٨٢١ ٠٩٣٧ ٥٥٢٠ ٧٧١٦ ٣٠٤٠\u2069",
                    "۴۸۲۱۰۹۳۷۵۵۲۰۷۷۱۶۳۰۴۰",
                    "４８２１０９３７５５２０７７１６３０４０",
                    "४८२१०९३७५५२०७७१६३०४०"
                })
        void inAnyScriptIsTheSameCode(String typed) {
            assertThat(RECEIPTS.wellFormed(typed)).isTrue();
            assertThat(RECEIPTS.shown(typed)).isEqualTo(RECEIPTS.shown(KNOWN));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    "4821",
                    "4821093755207716304",
                    "482109375520771630400",
                    "48210937552077163041",
                    "4821 0937 5520 7716 304l",
                    "4821.0937.5520.7716.3040"
                })
        void anythingElseIsNotACode(String typed) {
            assertThat(RECEIPTS.wellFormed(typed)).isFalse();
            assertThatThrownBy(() -> RECEIPTS.tag(typed)).isInstanceOf(IllegalArgumentException.class);
        }

        @Test
        void aBookIsNotACode() {
            assertThat(RECEIPTS.wellFormed(KNOWN + " ".repeat(100_000))).isFalse();
        }
    }

    @Nested
    class Tagging {

        @Test
        void recognisesACodeHoweverTyped() {
            assertThat(RECEIPTS.tag("٤٨٢١ ٠٩٣٧ ٥٥٢٠ ٧٧١٦ ٣٠٤٠")).isEqualTo(RECEIPTS.tag(KNOWN));
        }

        @Test
        void withoutThePepperFindsNothing() {
            assertThat(receipts((byte) 2).tag(KNOWN)).isNotEqualTo(RECEIPTS.tag(KNOWN));
        }

        @Test
        void showsNothingOfTheCode() {
            assertThat(RECEIPTS.tag(KNOWN).value()).matches("[0-9a-f]{64}").doesNotContain("4821");
        }
    }

    /** A vector of the reference implementation, phc-winner-argon2, test.c: Argon2id, 2 passes, 64 MiB, one lane. */
    @Test
    void stretchingIsArgon2id() {
        var hash = new Stretch(65_536, 2).of("password", "somesalt".getBytes(US_ASCII), 32);
        assertThat(HexFormat.of().formatHex(hash))
                .isEqualTo("09316115d5cf24ed5a15a31a3ba326e5cf32edc24702987c02b6566f61913cf7");
    }
}
