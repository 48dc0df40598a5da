package org.waymark.ui.workspace.history;

import java.util.List;
import org.waymark.command.Command;
import org.waymark.query.history.FindHistory;
import org.waymark.query.history.Happening;
import org.waymark.query.history.HistoryPage;
import org.waymark.query.history.Topic;
import org.waymark.query.history.Undo.State;
import org.waymark.ui.history.Anatomy;
import org.waymark.ui.history.Inverse;
import org.waymark.ui.workspace.Seat;
import org.waymark.ui.workspace.part.Banner;

/** Takes back what was done to a draft, as it stands at the moment of pressing. */
public final class Undoing {

    private static final int RECENT = 20;

    private final Seat seat;

    public Undoing(Seat seat) {
        this.seat = seat;
    }

    /**
     * What whoever sits here did last, the latest first; nothing where the latest of it cannot be undone.
     *
     * @param acts how many acts it were
     */
    public List<Happening> mine(Topic topic, int acts) {
        var mine = seat.find(new FindHistory(topic, null, Math.max(RECENT, acts)), HistoryPage.class).stream()
                .flatMap(page -> page.happenings().stream())
                .filter(happening ->
                        Anatomy.by(happening.event()).filter(seat.me()::equals).isPresent())
                .limit(acts)
                .toList();
        return mine.isEmpty() || mine.getFirst().undo().state() != State.POSSIBLE ? List.of() : mine;
    }

    /** Undoes several acts one after the other; stops at the first that cannot be undone, and the banner says why. */
    public boolean undo(Banner banner, Topic topic, List<Happening> acts) {
        return acts.stream().allMatch(act -> undo(banner, topic, act.number()));
    }

    /**
     * Undoes an event of a history, unless something happened meanwhile that stands against it; then the banner says
     * what.
     */
    public boolean undo(Banner banner, Topic topic, int number) {
        var now = seat.find(new FindHistory(topic, number + 1, 1), HistoryPage.class)
                .flatMap(page -> page.happenings().stream().findFirst());
        if (now.isEmpty()) {
            banner.warn(seat.text("history.none"));
            return false;
        }
        var happening = now.get();
        var commands = Inverse.of(happening, seat.me(), seat.text("history.undone-reason"));
        if (commands.isEmpty()) {
            banner.warn(seat.text(why(happening.undo().state())));
            return false;
        }
        var done = seat.send(banner, commands.toArray(Command[]::new));
        if (done) {
            banner.tell(seat.text("history.undone"));
        }
        return done;
    }

    /** Why something cannot be undone, as a key of its sentence. */
    static String why(State state) {
        return switch (state) {
            case OVERTAKEN, POSSIBLE -> "history.undo.overtaken";
            case BINDS -> "history.undo.binds";
            case ENDED -> "history.undo.ended";
            case NEVER -> "history.undo.never";
        };
    }
}
