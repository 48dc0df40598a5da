package org.waymark.ui;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.command.ParticipantId;

/** Records from systems of organisations that were not taken. They hold back nobody else. */
public interface Quarantine {

    /** Those that wait, oldest first. */
    List<Held> waiting(int most);

    /** How many wait. */
    long count();

    /** How many came lately while as many waited as may, and were not kept; they lie on the topic for thirty days. */
    long leftOut();

    Optional<Held> find(long id);

    /**
     * Deals with a record anew, as if it had just arrived.
     *
     * @return the reason for which it stays, or nothing where it was taken or refused and answered
     */
    Optional<Reason> retry(long id, ParticipantId by);

    /** Lets go of a record, for a reason that stays on file. */
    void discard(long id, String reason, ParticipantId by);

    /** What the listening is at. */
    Listening listening();

    /** What the listening is at. */
    enum Listening {
        /** Waits for the broker, and tries again every few seconds. */
        AWAY,
        LISTENING,
        /** Stopped at a record because a store is away; tries again every few seconds. */
        HELD_UP
    }

    /** Why a record was not taken. Every constant has a sentence and a remedy in every language. */
    enum Reason {
        EMPTY,
        TOMBSTONE,
        NO_KEY,
        TOO_LARGE,
        TOO_MANY_HEADERS,
        NAMES_A_CLASS,
        NOT_SIGNED,
        UNKNOWN_CREDENTIAL,
        OLD_CREDENTIAL,
        WRONG_SIGNATURE,
        NOT_UTF8,
        NOT_JSON,
        TOO_DEEP,
        UNKNOWN_TYPE,
        WRONG_REVISION,
        UNKNOWN_FIELD,
        MISSING_FIELD,
        OTHER_ORGANISATION,
        FROM_THE_FUTURE,
        OVERTAKEN,
        FAILED;

        /** As it stands in keys of sentences. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * A record that waits.
     *
     * @param field the field it is about, escaped, or null
     * @param organisation whose key signed it, or null where nobody's did
     * @param key of the record, escaped
     * @param headers name and value, escaped
     * @param size in bytes
     * @param beginning the first bytes of its value, escaped; nothing in it is trusted
     * @param whole whether all of it was kept
     * @param tries how often it was dealt with
     */
    record Held(
            long id,
            Reason reason,
            @Nullable String field,
            @Nullable String organisation,
            Instant since,
            String topic,
            int partition,
            long offset,
            String key,
            List<String> headers,
            int size,
            String beginning,
            boolean whole,
            int tries) {}
}
