package org.waymark.command.sealed;

import java.util.UUID;

/**
 * Personal text, unreadable without the key of the voice it belongs to (AES-256-GCM, lengths padded).
 *
 * @param v version of this form, 1
 * @param kid id of the key, which lies outside the event tables
 * @param iv initialisation vector, 12 bytes in base64
 * @param ct ciphertext with its 16-byte tag, in base64
 */
public record Sealed(int v, UUID kid, String iv, String ct) {

    @Override
    public String toString() {
        return "[sealed]";
    }
}
