package org.waymark.ui;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.waymark.command.ParticipantId;

/**
 * What people have typed and not sent yet, kept beside the log until they send or discard it, for thirty days at most.
 * It is theirs alone.
 */
public interface Begun {

    /** What somebody began to type into a form, where they did. */
    Optional<Beginning> find(ParticipantId who, String form);

    /** Keeps what is typed, in place of what was typed before. */
    void keep(ParticipantId who, String form, Map<String, String> fields);

    /** Forgets it. */
    void forget(ParticipantId who, String form);

    /**
     * What was typed.
     *
     * @param fields by label
     * @param at when it was kept last
     */
    record Beginning(Map<String, String> fields, Instant at) {

        public Beginning {
            fields = Map.copyOf(fields);
        }

        @Override
        public String toString() {
            return "[begun]";
        }
    }
}
