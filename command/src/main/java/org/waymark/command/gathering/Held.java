package org.waymark.command.gathering;

import java.time.LocalDate;
import java.util.List;
import org.waymark.command.feedback.Perspective;
import org.waymark.command.place.PlaceId;

/**
 * What a partner tells of a gathering. Nobody who was there is named, and heads are told in bands.
 *
 * @param place no finer than a municipality
 * @param languages BCP 47 codes of the languages that were spoken
 * @param questions what people were asked
 */
public record Held(
        PlaceId place,
        LocalDate on,
        Heads heads,
        Perspective perspective,
        List<String> languages,
        List<String> questions,
        List<Raised> raised) {

    /** How many people were there. */
    public enum Heads {
        UP_TO_5,
        FROM_6_TO_10,
        FROM_11_TO_25,
        FROM_26_TO_50,
        OVER_50
    }

    /**
     * What people raised.
     *
     * @param words in the partner's words, naming nobody
     * @param times how many said so
     */
    public record Raised(String words, int times) {

        boolean sensible() {
            return !words.isBlank() && words.length() <= 500 && times > 0;
        }
    }
}
