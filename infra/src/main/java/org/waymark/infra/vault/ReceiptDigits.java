package org.waymark.infra.vault;

import java.util.Optional;

/**
 * The digits of a code as somebody typed or pasted it: any script's digits; spaces, dashes and invisible marks ignored.
 */
final class ReceiptDigits {

    private static final int LONGEST_INPUT = 200;
    private static final int MINUS_SIGN = 0x2212;

    private ReceiptDigits() {}

    /** In ASCII, or nothing where anything else is among them. */
    static Optional<String> of(String typed) {
        if (typed.length() > LONGEST_INPUT) {
            return Optional.empty();
        }
        var digits = new StringBuilder();
        for (var character : typed.codePoints().filter(it -> !ignored(it)).toArray()) {
            var digit = Character.digit(character, 10);
            if (digit < 0) {
                return Optional.empty();
            }
            digits.append(digit);
        }
        return Optional.of(digits.toString());
    }

    private static boolean ignored(int character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || Character.getType(character) == Character.DASH_PUNCTUATION
                || Character.getType(character) == Character.FORMAT
                || character == MINUS_SIGN;
    }
}
