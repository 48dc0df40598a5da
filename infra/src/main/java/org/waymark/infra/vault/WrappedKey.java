package org.waymark.infra.vault;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A key as it lies in the database; nothing is wrapped any more where it was erased. */
final class WrappedKey {

    private final UUID kid;
    private final byte @Nullable [] wrapped;
    private final int epoch;

    WrappedKey(UUID kid, byte @Nullable [] wrapped, int epoch) {
        this.kid = kid;
        this.wrapped = wrapped;
        this.epoch = epoch;
    }

    UUID kid() {
        return kid;
    }

    Optional<byte[]> wrapped() {
        return Optional.ofNullable(wrapped);
    }

    int epoch() {
        return epoch;
    }
}
