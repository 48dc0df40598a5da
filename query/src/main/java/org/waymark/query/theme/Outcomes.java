package org.waymark.query.theme;

import com.mongodb.client.MongoDatabase;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.waymark.command.theme.ThemeId;
import org.waymark.query.Pages;

/** How far themes have come, to be read by whoever tells authors what became of their words. */
public final class Outcomes {

    /** How far a theme has come. */
    public enum Outcome {
        OPEN,
        DECIDED,
        CLOSED
    }

    private final Pages<ThemeState> themes;

    /** Reads from this database. */
    public Outcomes(MongoDatabase database) {
        themes = ThemeState.pages(database);
    }

    /** The outcome of each of these themes that was opened. */
    public Map<ThemeId, Outcome> of(Collection<ThemeId> asked) {
        return themes.find(asked).stream().collect(Collectors.toMap(ThemeState::theme, Outcomes::outcome));
    }

    private static Outcome outcome(ThemeState theme) {
        if (theme.closed() != null) {
            return Outcome.CLOSED;
        }
        return theme.decided() == null ? Outcome.OPEN : Outcome.DECIDED;
    }
}
