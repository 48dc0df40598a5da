package org.waymark.query.theme;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoDatabase;
import java.util.List;
import java.util.stream.Stream;
import org.waymark.command.strategy.StrategyId;
import org.waymark.command.theme.ThemeId;
import org.waymark.command.theme.WeDid;
import org.waymark.query.Pages;

/** Which versions of a plan themes claim to have changed, to be read by whoever tells what brought a change about. */
public final class Deeds {

    /** A claim that a named role signed: because of the theme, the version changed the goal, measure or milestone. */
    public record Deed(ThemeId theme, int version, String id) {}

    private final Pages<ThemeState> themes;

    /** Reads from this database. */
    public Deeds(MongoDatabase database) {
        themes = ThemeState.pages(database);
    }

    /** The claims upon this strategy. */
    public List<Deed> of(StrategyId strategy) {
        return themes.where(eq(Pages.PAGE + ".strategy", strategy.value())).stream()
                .flatMap(Deeds::deed)
                .toList();
    }

    private static Stream<Deed> deed(ThemeState theme) {
        var closed = theme.closed();
        return closed == null ? Stream.of() : deed(theme.theme(), closed.weDid());
    }

    private static Stream<Deed> deed(ThemeId theme, WeDid did) {
        var version = did.version();
        var id = did.id();
        return version == null || id == null ? Stream.of() : Stream.of(new Deed(theme, version, id));
    }
}
