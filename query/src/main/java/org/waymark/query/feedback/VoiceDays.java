package org.waymark.query.feedback;

import com.mongodb.client.MongoDatabase;
import java.time.LocalDate;
import java.util.List;
import org.waymark.command.feedback.About;
import org.waymark.query.Pages;

/** On which days somebody spoke about what, and nothing more, to be counted by whoever looks back. */
public final class VoiceDays {

    /** Somebody spoke. */
    public record Spoken(About about, LocalDate on) {}

    private final Pages<Voice> pages;

    /** Reads from this database. */
    public VoiceDays(MongoDatabase database) {
        pages = new Pages<>(database, FeedbackProjection.VOICES, Voice.class);
    }

    /** Of all voices, also those that were withheld or withdrawn, in no order. */
    public List<Spoken> all() {
        return pages.all().stream()
                .map(voice -> new Spoken(voice.about(), voice.given()))
                .toList();
    }
}
