package org.waymark.command.sealed;

import java.util.Optional;
import java.util.UUID;
import org.waymark.command.ParticipantId;

/** Seals personal text and opens it again for a stated purpose, until its key is erased. */
public interface Seals {

    /** Makes the key of a voice; doing so again for the same id changes nothing. Refused for an erased key. */
    void cut(UUID kid);

    Sealed seal(UUID kid, SealedIn where, String text);

    /** The text, or nothing once its key is erased. Every opening is recorded with who and why. */
    Optional<String> open(Sealed sealed, SealedIn where, Purpose purpose, ParticipantId by);

    /** Destroys the key. What it sealed can never be read again, here or in a copy of the log. */
    void erase(UUID kid);

    /** How often people who work here have opened texts under this key for reading, as told to the author. */
    long openings(UUID kid);

    /** Why a sealed text is opened. */
    enum Purpose {
        MODERATION,
        DECISION,
        /** Who a protected organisation is, or how to reach somebody, for those who coordinate. */
        COORDINATION,
        AUTHOR,
        /** Words a moderator has released, shown to everybody; not counted as an opening. */
        PUBLICATION
    }
}
