package org.waymark.ui.collect;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.waymark.command.feedback.Receipts;
import org.waymark.command.feedback.Speaker;
import org.waymark.command.place.PlaceId;
import org.waymark.query.place.FindPlaces;
import org.waymark.query.place.PlaceName;
import org.waymark.ui.Account;
import org.waymark.ui.Desk;
import org.waymark.ui.Voices;
import org.waymark.ui.Voices.Handed;

/** Takes in what partners bring for others: one voice, or a file of them, whole or not at all. */
@Component
public class Collecting {

    private final Desk desk;
    private final Voices voices;
    private final Receipts receipts;

    Collecting(Desk desk, Voices voices, Receipts receipts) {
        this.desk = desk;
        this.voices = voices;
        this.receipts = receipts;
    }

    /** What stands in a file, and what is wrong with it. Nothing is taken in. */
    public VoiceFile check(byte[] file, Account partner) {
        return VoiceFile.read(file, places(partner));
    }

    /**
     * Takes in one voice. The same words again under the same key give the same receipt and no second voice.
     *
     * @return the receipt in groups of four, for whoever spoke
     */
    public String take(Brought voice, String key, Account partner) {
        var code = voices.give(
                voice.about(),
                voice.perspective(),
                Speaker.UNSAID,
                voice.language(),
                voice.text(),
                new Handed(voice.consent(), voice.contact()),
                partner.participant().value() + key,
                partner);
        return receipts.shown(code);
    }

    /** Takes in the voices of a file; the same file again takes in nothing more. */
    public List<String> take(VoiceFile file, Account partner) {
        return file.voices().stream()
                .map(voice -> take(voice, key(voice), partner))
                .toList();
    }

    /** Two people may say the same, so the line counts. */
    private static String key(Brought voice) {
        var words = (voice.line() + voice.language() + voice.text()).getBytes(StandardCharsets.UTF_8);
        return UUID.nameUUIDFromBytes(words).toString();
    }

    private Set<PlaceId> places(Account partner) {
        return desk.list(new FindPlaces(), PlaceName.class, partner).stream()
                .map(PlaceName::place)
                .collect(Collectors.toSet());
    }
}
