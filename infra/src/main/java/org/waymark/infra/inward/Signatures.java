package org.waymark.infra.inward;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** HMAC-SHA-256 over a record's key and value, as {@code report-v1.json} describes it. */
final class Signatures {

    static final String KEY_HEADER = "waymark-key";
    static final String SIGNATURE_HEADER = "waymark-signature";
    private static final byte[] PURPOSE = "waymark report 1\n".getBytes(UTF_8);

    private Signatures() {}

    static String of(byte[] secret, byte[] key, byte[] value) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            mac.update(PURPOSE);
            mac.update(key);
            mac.update((byte) '\n');
            mac.update(value);
            return HexFormat.of().formatHex(mac.doFinal());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HMAC-SHA-256 is not to be had from this JDK.", e);
        }
    }

    /** Takes the same time whatever differs. */
    static boolean match(String given, String expected) {
        return MessageDigest.isEqual(given.getBytes(UTF_8), expected.getBytes(UTF_8));
    }
}
