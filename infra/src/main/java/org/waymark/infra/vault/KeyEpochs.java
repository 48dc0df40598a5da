package org.waymark.infra.vault;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Changes the key under which all keys are wrapped, and destroys the one before the last. Only then is an erased key
 * gone from the write-ahead log, from dead rows and from old backups too.
 */
public final class KeyEpochs {

    private static final Period LENGTH = Period.ofDays(7);
    private static final int BATCH = 200;

    private final KeyTable table;
    private final KeyFolder folder;
    private final SubjectKeys keys;
    private final TransactionOperations transaction;
    private final Clock clock;

    KeyEpochs(KeyTable table, KeyFolder folder, SubjectKeys keys, TransactionOperations transaction, Clock clock) {
        this.table = table;
        this.folder = folder;
        this.keys = keys;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Checks, at start, that this folder and this database belong together; furnishes both where neither has been used.
     */
    void settle() {
        transaction.executeWithoutResult(_ -> {
            table.create();
            var known = table.epochs();
            if (known.isEmpty()) {
                folder.furnish();
                begin(highestFile() + 1);
            }
            folder.guard();
            table.epochs().forEach(folder::epoch);
        });
    }

    /** A new epoch once a week; what an earlier, interrupted change has left undone is finished first. */
    @Scheduled(initialDelay = 5, fixedDelay = 12 * 60, timeUnit = TimeUnit.MINUTES)
    public void rotateWhenDue() {
        finish();
        if (!LocalDate.now(clock).isBefore(table.newestEpochBorn().plus(LENGTH))) {
            rotate();
        }
    }

    /** May be stopped at any point and run again: no living key is ever without a wrap that opens. */
    public void rotate() {
        begin(Math.max(highestFile(), table.epochs().getLast()) + 1);
        finish();
    }

    /** The key file is on disk before the database may name it. */
    private void begin(int epoch) {
        folder.createEpoch(epoch);
        table.addEpoch(epoch, LocalDate.now(clock));
    }

    private void finish() {
        var alive = table.epochs();
        var newest = alive.getLast();
        while (!table.wrappedBefore(newest, 1).isEmpty()) {
            transaction.executeWithoutResult(_ -> rewrapSome(newest));
        }
        destroyBefore(alive.get(Math.max(0, alive.size() - 2)), newest);
    }

    private void rewrapSome(int epoch) {
        for (var row : table.wrappedBefore(epoch, BATCH)) {
            var key = keys.unwrap(row).orElseThrow();
            var wrapped = keys.wrap(row.kid(), epoch, key);
            if (!keys.unwrap(new WrappedKey(row.kid(), wrapped, epoch)).equals(Optional.of(key))) {
                throw new SealBroken("The new wrap of " + row.kid() + " does not open.", null);
            }
            table.rewrap(row, wrapped, epoch);
        }
    }

    /**
     * The database lets go of an epoch first, and only if no key needs it; then its file is destroyed. Keys being cut
     * meanwhile are waited for and wrapped anew.
     */
    private void destroyBefore(int epoch, int newest) {
        transaction.executeWithoutResult(_ -> {
            table.holdStill();
            while (!table.wrappedBefore(newest, 1).isEmpty()) {
                rewrapSome(newest);
            }
            table.removeEpochsBefore(epoch);
        });
        folder.epochs().stream().filter(it -> it < epoch).forEach(it -> {
            folder.destroyEpoch(it);
            keys.forgetEpoch(it);
        });
    }

    private int highestFile() {
        return folder.epochs().stream().mapToInt(Integer::intValue).max().orElse(0);
    }
}
