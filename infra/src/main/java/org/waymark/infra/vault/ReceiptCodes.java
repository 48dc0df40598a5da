package org.waymark.infra.vault;

import static java.util.stream.Collectors.joining;

import java.math.BigInteger;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.stream.IntStream;
import org.waymark.command.feedback.ReceiptTag;
import org.waymark.command.feedback.Receipts;

/**
 * Codes of 20 digits. What is kept of one is HMAC(pepper, Argon2id(code)): without the pepper, which lies in the key
 * folder, a stolen table of tags answers no guess.
 */
final class ReceiptCodes implements Receipts {

    private static final int RANDOM_DIGITS = 19;
    private static final BigInteger CODES = BigInteger.TEN.pow(RANDOM_DIGITS);
    private static final int SALT = 16;

    private final KeyedHash pepper;
    private final KeyedHash forms;
    private final byte[] salt;
    private final Stretch stretch;
    private final SecureRandom random;

    ReceiptCodes(KeyedHash secret, Stretch stretch, SecureRandom random) {
        this.pepper = secret.forPurpose("waymark receipt pepper 1");
        this.forms = secret.forPurpose("waymark receipt issue 1");
        this.salt = Arrays.copyOf(secret.of("waymark receipt salt 1"), SALT);
        this.stretch = stretch;
        this.random = random;
    }

    @Override
    public String issue() {
        return checked(
                random.ints(RANDOM_DIGITS, 0, 10).mapToObj(Integer::toString).collect(joining()));
    }

    @Override
    public String issueFor(String key, String text) {
        var number = new BigInteger(1, forms.of(key.length() + "|" + key + "|" + text)).mod(CODES);
        return checked(("%0" + RANDOM_DIGITS + "d").formatted(number));
    }

    @Override
    public boolean wellFormed(String code) {
        return ReceiptDigits.of(code)
                .filter(it -> it.length() == RANDOM_DIGITS + 1)
                .filter(Damm::holds)
                .isPresent();
    }

    @Override
    public String shown(String code) {
        var digits = digits(code);
        return IntStream.range(0, digits.length() / 4)
                .mapToObj(group -> digits.substring(4 * group, 4 * group + 4))
                .collect(joining(" "));
    }

    /**
     * Only the first half of what Argon2id gives is used; the second half is set aside for a key of the author's own.
     */
    @Override
    public ReceiptTag tag(String code) {
        var stretched = stretch.of(digits(code), salt, 64);
        return new ReceiptTag(HexFormat.of().formatHex(pepper.of(Arrays.copyOf(stretched, 32))));
    }

    private String digits(String code) {
        if (!wellFormed(code)) {
            throw new IllegalArgumentException("Not a receipt code: 20 digits with their check digit are.");
        }
        return ReceiptDigits.of(code).orElseThrow();
    }

    private static String checked(String digits) {
        return digits + Damm.checkDigit(digits);
    }
}
