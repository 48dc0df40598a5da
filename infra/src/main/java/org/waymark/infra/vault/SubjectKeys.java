package org.waymark.infra.vault;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.SecretKey;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** One key per voice: cut once, wrapped under the newest epoch, found while it lives, erased for good. */
final class SubjectKeys {

    private final KeyTable table;
    private final KeyFolder folder;
    private final Cipherment cipherment;
    private final Clock clock;
    private final Keyring keyring;
    private final Map<Integer, SecretKey> epochs = new ConcurrentHashMap<>();

    SubjectKeys(KeyTable table, KeyFolder folder, Cipherment cipherment, Clock clock) {
        this.table = table;
        this.folder = folder;
        this.cipherment = cipherment;
        this.clock = clock;
        this.keyring = new Keyring(clock);
    }

    void cut(UUID kid) {
        if (table.find(kid).isEmpty()) {
            var newest = table.epochs().getLast();
            var wrapped = wrap(kid, newest, cipherment.newKey());
            table.add(kid, wrapped, newest, LocalDate.now(clock));
        }
        if (table.find(kid).flatMap(WrappedKey::wrapped).isEmpty()) {
            throw new KeyErased(kid);
        }
    }

    /** The key, or nothing once erased. */
    Optional<SecretKey> find(UUID kid) {
        var known = keyring.find(kid);
        if (known.isPresent()) {
            return known;
        }
        var mark = keyring.mark();
        var row = table.find(kid).orElseThrow(() -> new SealBroken("No key was ever cut for " + kid + ".", null));
        var key = unwrap(row);
        key.ifPresent(it -> keyring.hold(kid, it, mark));
        return key;
    }

    void erase(UUID kid) {
        table.erase(kid, LocalDate.now(clock));
        keyring.evict(kid);
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    keyring.evict(kid);
                }
            });
        }
    }

    Optional<SecretKey> unwrap(WrappedKey row) {
        return row.wrapped()
                .map(wrapped -> cipherment.decrypt(epoch(row.epoch()), context(row.kid()), wrapped))
                .map(Cipherment::key);
    }

    byte[] wrap(UUID kid, int epoch, SecretKey key) {
        return cipherment.encrypt(epoch(epoch), context(kid), key.getEncoded());
    }

    void forgetEpoch(int epoch) {
        epochs.remove(epoch);
    }

    private SecretKey epoch(int epoch) {
        return epochs.computeIfAbsent(epoch, folder::epoch);
    }

    private static String context(UUID kid) {
        return "waymark-subject-key|" + kid;
    }
}
