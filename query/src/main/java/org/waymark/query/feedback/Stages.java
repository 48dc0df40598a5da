package org.waymark.query.feedback;

import com.mongodb.client.MongoDatabase;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.waymark.command.theme.ThemeId;
import org.waymark.query.theme.Outcomes;
import org.waymark.query.theme.Outcomes.Outcome;

/** Says how far voices have come today: a voice that is heard in a theme has come as far as its theme. */
final class Stages {

    private final Outcomes outcomes;

    Stages(MongoDatabase database) {
        outcomes = new Outcomes(database);
    }

    Voice today(Voice voice) {
        return today(List.of(voice)).getFirst();
    }

    List<Voice> today(Collection<Voice> voices) {
        var known = outcomes.of(voices.stream()
                .flatMap(voice -> Stream.ofNullable(voice.theme()))
                .toList());
        return voices.stream().map(voice -> today(voice, known)).toList();
    }

    private static Voice today(Voice voice, Map<ThemeId, Outcome> known) {
        var theme = voice.theme();
        if (theme == null || voice.stage() != Stage.JOINED) {
            return voice;
        }
        return switch (known.getOrDefault(theme, Outcome.OPEN)) {
            case OPEN -> voice;
            case DECIDED -> Voices.at(voice, Stage.DECIDED, voice.shown(), theme);
            case CLOSED -> Voices.at(voice, Stage.CLOSED, voice.shown(), theme);
        };
    }
}
