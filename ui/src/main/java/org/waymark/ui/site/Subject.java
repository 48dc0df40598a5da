package org.waymark.ui.site;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.waymark.command.Words;
import org.waymark.command.consultation.ConsultationId;
import org.waymark.command.feedback.About;
import org.waymark.command.place.PlaceId;
import org.waymark.command.strategy.StrategyId;

/**
 * One thing that a voice can be about.
 *
 * @param about without a place
 */
public record Subject(About about, Words name) {

    private static final String IN = "@";

    static Subject of(
            About.Kind kind, StrategyId strategy, @Nullable String id, @Nullable ConsultationId round, Words name) {
        return new Subject(new About(kind, strategy, id, null, round), name);
    }

    /** As it travels in the form and in addresses: {@code goal:work}, or in a round {@code goal:work@plan~1}. */
    public String code() {
        return code(about);
    }

    static String code(About about) {
        var id = about.id();
        var round = about.round();
        return about.kind().name().toLowerCase(Locale.ROOT) + ":" + (id == null ? "" : id)
                + (round == null ? "" : IN + round.value());
    }

    /** The round that a code names, as it stands there; empty where it names none. */
    static String round(String code) {
        var cut = code.lastIndexOf(IN);
        return cut < 0 ? "" : code.substring(cut + 1);
    }

    About at(@Nullable PlaceId place) {
        return new About(about.kind(), about.strategy(), about.id(), place, about.round());
    }
}
