package org.waymark.infra.vault;

import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.command.ParticipantId;
import org.waymark.command.sealed.Sealed;
import org.waymark.command.sealed.SealedIn;
import org.waymark.infra.log.RealPostgres;

/** A vault with a key for one voice, on a database of its own. */
abstract class VoiceKept {

    static final ParticipantId MARTA = new ParticipantId("marta");
    static final UUID VOICE = UUID.fromString("6b1f7d0e-2f6c-4c60-9d0b-0d0b6a3c1a11");
    static final UUID OTHER_VOICE = UUID.fromString("6b1f7d0e-2f6c-4c60-9d0b-0d0b6a3c1a12");
    static final SealedIn WORDS = new SealedIn("feedback.feedback-given", "feedback-1", "text");
    static final String TEXT = "لا أجد مواعيد لدورة اللغة";

    @TempDir
    Path folder;

    House house;

    @BeforeEach
    void open() {
        house = new House(RealPostgres.database(), folder.resolve("keys"));
        house.vault.cut(VOICE);
    }

    Sealed sealed() {
        return house.vault.seal(VOICE, WORDS, TEXT);
    }
}
