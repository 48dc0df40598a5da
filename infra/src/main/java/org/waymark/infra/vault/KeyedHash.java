package org.waymark.infra.vault;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** HMAC-SHA-256 under one secret. */
final class KeyedHash {

    private final SecretKeySpec key;

    KeyedHash(byte[] secret) {
        this.key = new SecretKeySpec(secret, "HmacSHA256");
    }

    /** A secret of its own for each use, so that no hash made for one purpose means anything for another. */
    KeyedHash forPurpose(String purpose) {
        return new KeyedHash(of(purpose));
    }

    byte[] of(String text) {
        return of(text.getBytes(UTF_8));
    }

    byte[] of(byte[] bytes) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return mac.doFinal(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HMAC-SHA-256 is not to be had from this JDK.", e);
        }
    }
}
