package org.waymark.infra.vault;

import static org.springframework.transaction.support.TransactionSynchronizationManager.isActualTransactionActive;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.SecretKey;

/**
 * Keys unwrapped a moment ago, so that a page of quotes does not ask the database for each. Short-lived, because
 * another node may have erased one; unused inside a transaction, because what that has written may still be undone.
 */
final class Keyring {

    private static final Duration LIFETIME = Duration.ofSeconds(30);
    private static final int CAPACITY = 2_000;

    private record Held(SecretKey key, Instant until) {}

    private final Clock clock;
    private final Map<UUID, Held> held = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<UUID, Held> eldest) {
            return size() > CAPACITY;
        }
    };
    private long evictions;

    Keyring(Clock clock) {
        this.clock = clock;
    }

    /** A mark to hand back with {@link #hold}: a key read before an eviction is not kept after it. */
    synchronized long mark() {
        return evictions;
    }

    synchronized Optional<SecretKey> find(UUID kid) {
        return isActualTransactionActive()
                ? Optional.empty()
                : Optional.ofNullable(held.get(kid))
                        .filter(it -> clock.instant().isBefore(it.until()))
                        .map(Held::key);
    }

    synchronized void hold(UUID kid, SecretKey key, long mark) {
        if (mark == evictions && !isActualTransactionActive()) {
            held.put(kid, new Held(key, clock.instant().plus(LIFETIME)));
        }
    }

    synchronized void evict(UUID kid) {
        evictions++;
        held.remove(kid);
    }
}
