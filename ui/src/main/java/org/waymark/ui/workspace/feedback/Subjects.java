package org.waymark.ui.workspace.feedback;

import java.util.List;
import org.waymark.command.feedback.About;
import org.waymark.query.strategy.Edition;
import org.waymark.query.strategy.FindStrategies;
import org.waymark.query.strategy.StrategyPage;
import org.waymark.ui.workspace.Names;
import org.waymark.ui.workspace.Seat;

/** What voices are about, in words: parts of a plan by the names they have today. */
final class Subjects {

    private final Seat seat;
    private final Names names;
    private final PartNames parts;
    private List<StrategyPage> strategies = List.of();

    Subjects(Seat seat, Names names) {
        this.seat = seat;
        this.names = names;
        parts = new PartNames(names);
    }

    /** Asks for all names again. */
    void refresh() {
        names.refresh();
        strategies = seat.list(new FindStrategies(Edition.ADOPTED), StrategyPage.class);
    }

    String of(About about) {
        var kind = seat.text("workspace.about." + Names.word(about.kind()));
        var id = about.id();
        var what = id == null ? kind : seat.text("workspace.about.what", kind, name(about, id));
        var place = about.place();
        var round = about.round();
        var where = place == null ? what : seat.text("workspace.about.where", what, names.of(place));
        return round == null ? where : seat.text("workspace.about.round", where, round.number());
    }

    private String name(About about, String id) {
        var name = strategies.stream()
                .filter(page -> about.strategy() == null || page.strategy().equals(about.strategy()))
                .flatMap(page -> parts.of(page, id).stream())
                .findFirst()
                .orElse(id);
        return seat.wording().isolate(name);
    }
}
