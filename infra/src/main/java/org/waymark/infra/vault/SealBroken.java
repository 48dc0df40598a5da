package org.waymark.infra.vault;

import org.jspecify.annotations.Nullable;

/** A ciphertext does not open where it was presented: moved, altered, or under another key. Never carries the text. */
public final class SealBroken extends IllegalStateException {

    SealBroken(String what, @Nullable Throwable cause) {
        super(what, cause);
    }
}
