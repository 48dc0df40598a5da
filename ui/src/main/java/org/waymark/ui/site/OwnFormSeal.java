package org.waymark.ui.site;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** AES-256-GCM with a given key. Texts are padded to steps of 512 bytes, so that their length says little. */
final class OwnFormSeal implements FormSeal {

    private static final int IV_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final int STEP = 512;
    private static final byte[] PURPOSE = "waymark-form-1".getBytes(UTF_8);

    private final SecretKeySpec key;
    private final SecureRandom random;

    OwnFormSeal(byte[] key, SecureRandom random) {
        this.key = new SecretKeySpec(key, "AES");
        this.random = random;
    }

    /** With a key that lives as long as this process. */
    static OwnFormSeal forThisProcess(SecureRandom random) {
        var key = new byte[32];
        random.nextBytes(key);
        return new OwnFormSeal(key, random);
    }

    @Override
    public String seal(String text) {
        var iv = new byte[IV_BYTES];
        random.nextBytes(iv);
        try {
            var ciphered = cipher(Cipher.ENCRYPT_MODE, iv).doFinal(padded(text.getBytes(UTF_8)));
            var sealed = ByteBuffer.allocate(IV_BYTES + ciphered.length).put(iv).put(ciphered);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(sealed.array());
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("This JDK cannot seal a form", broken);
        }
    }

    @Override
    public Optional<String> open(String sealed) {
        try {
            var bytes = Base64.getUrlDecoder().decode(sealed);
            if (bytes.length <= IV_BYTES) {
                return Optional.empty();
            }
            var iv = Arrays.copyOf(bytes, IV_BYTES);
            var plain = cipher(Cipher.DECRYPT_MODE, iv).doFinal(bytes, IV_BYTES, bytes.length - IV_BYTES);
            var buffer = ByteBuffer.wrap(plain);
            var text = new byte[buffer.getInt()];
            buffer.get(text);
            return Optional.of(new String(text, UTF_8));
        } catch (IllegalArgumentException | GeneralSecurityException notOurs) {
            return Optional.empty();
        }
    }

    private Cipher cipher(int mode, byte[] iv) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, iv));
        cipher.updateAAD(PURPOSE);
        return cipher;
    }

    private static byte[] padded(byte[] text) {
        var length = (text.length + Integer.BYTES + STEP - 1) / STEP * STEP;
        return ByteBuffer.allocate(length).putInt(text.length).put(text).array();
    }
}
