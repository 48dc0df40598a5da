package org.waymark.ui.collect;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.command.feedback.Consent;
import org.waymark.command.feedback.Perspective;
import org.waymark.command.place.PlaceId;
import org.waymark.ui.collect.VoiceProblem.Reason;

class VoiceFileTest {

    static final PlaceId FINGAL = new PlaceId("IE-FINGAL");

    static VoiceFile read(String text) {
        return VoiceFile.read(text.getBytes(StandardCharsets.UTF_8), Set.of(FINGAL));
    }

    @Test
    void aLineIsAVoiceInAnyScript() {
        var file = read("\uFEFFtext,language,perspective,place,consent,contact\n"
                + "\"الصف ممتلئ, دائمًا\",ar,migrant-or-refugee,IE-FINGAL,spoken,Tuesdays at the centre\n");
        assertThat(file.problems()).isEmpty();
        assertThat(file.voices())
                .containsExactly(new Brought(
                        2,
                        "الصف ممتلئ, دائمًا",
                        "ar",
                        Perspective.MIGRANT_OR_REFUGEE,
                        FINGAL,
                        Consent.SPOKEN,
                        "Tuesdays at the centre"));
    }

    @Test
    void theTextAndTheConsentAreEnough() {
        assertThat(read("consent,text\nwritten,Buses\n").voices())
                .containsExactly(new Brought(2, "Buses", "und", Perspective.NOT_SAID, null, Consent.WRITTEN, ""));
    }

    @ParameterizedTest
    @CsvSource({
        "'Buses,en,,,', consent, CONSENT_MISSING",
        "'Buses,en,,,maybe', consent, CONSENT_MISSING",
        "',en,,,spoken', text, NO_TEXT",
        "'Buses,English,,,spoken', language, LANGUAGE_UNREADABLE",
        "'Buses,en,alien,,spoken', perspective, PERSPECTIVE_UNKNOWN",
        "'Buses,en,,Atlantis,spoken', place, PLACE_UNKNOWN",
        "'Buses,en', '', RAGGED_ROW"
    })
    void whatCannotBeTakenIsNamedByLineAndColumn(String line, String column, Reason reason) {
        var file = read("text,language,perspective,place,consent\nTrains,en,,,spoken\n" + line + "\n");
        assertThat(file.voices()).hasSize(1);
        assertThat(file.problems()).containsExactly(new VoiceProblem(3, column, reason));
    }

    @Test
    void whatIsNoTableIsNotGuessedAt() {
        assertThat(read("").problems()).containsExactly(new VoiceProblem(1, "", Reason.NOT_A_TABLE));
        assertThat(read("text\nBuses\n").problems())
                .containsExactly(new VoiceProblem(1, "consent", Reason.COLUMN_MISSING));
        assertThat(VoiceFile.read(new byte[] {(byte) 0xC3, 0x28}, Set.of()).problems())
                .containsExactly(new VoiceProblem(1, "", Reason.NOT_TEXT));
        assertThat(VoiceFile.read(new byte[VoiceFile.MOST_BYTES + 1], Set.of()).problems())
                .containsExactly(new VoiceProblem(1, "", Reason.TOO_LARGE));
        assertThat(read("text,consent\n\"Buses,spoken\n").problems())
                .containsExactly(new VoiceProblem(2, "", Reason.NOT_A_TABLE));
    }

    @Test
    void aVoiceDoesNotTellItsWordsByAccident() {
        assertThat(read("text,consent\nBuses,spoken\n").toString()).doesNotContain("Buses");
    }
}
