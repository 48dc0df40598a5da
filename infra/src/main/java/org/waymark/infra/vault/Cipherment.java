package org.waymark.infra.vault;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** AES-256-GCM with a fresh 12-byte vector in front and a 16-byte tag behind. */
final class Cipherment {

    static final int KEY = 32;
    static final int IV = 12;
    static final int TAG = 16;

    private final SecureRandom random;

    Cipherment(SecureRandom random) {
        this.random = random;
    }

    SecretKey newKey() {
        return key(random(KEY));
    }

    byte[] random(int length) {
        var bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }

    /** Vector, ciphertext and tag in one. */
    byte[] encrypt(SecretKey key, String context, byte[] plain) {
        var iv = random(IV);
        try {
            var sealed = Arrays.copyOf(iv, IV + plain.length + TAG);
            cipher(Cipher.ENCRYPT_MODE, key, iv, context).doFinal(plain, 0, plain.length, sealed, IV);
            return sealed;
        } catch (GeneralSecurityException e) {
            throw new SealBroken("AES-256-GCM is not to be had from this JDK.", e);
        }
    }

    /** @throws SealBroken where key, context or a single bit differ from when it was encrypted */
    byte[] decrypt(SecretKey key, String context, byte[] sealed) {
        if (sealed.length < IV + TAG) {
            throw new SealBroken("Too short to have been sealed here.", null);
        }
        try {
            return cipher(Cipher.DECRYPT_MODE, key, Arrays.copyOf(sealed, IV), context)
                    .doFinal(sealed, IV, sealed.length - IV);
        } catch (GeneralSecurityException e) {
            throw new SealBroken("Does not open as " + context + ".", e);
        }
    }

    private static Cipher cipher(int mode, SecretKey key, byte[] iv, String context) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG * 8, iv));
        cipher.updateAAD(context.getBytes(UTF_8));
        return cipher;
    }

    static SecretKey key(byte[] bytes) {
        return new SecretKeySpec(bytes, "AES");
    }
}
