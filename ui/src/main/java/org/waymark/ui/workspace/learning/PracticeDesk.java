package org.waymark.ui.workspace.learning;

import java.util.Optional;
import org.waymark.command.Command;
import org.waymark.command.Refusal;
import org.waymark.ui.words.Texts;
import org.waymark.ui.workspace.Names;
import org.waymark.ui.workspace.Seat;
import org.waymark.ui.workspace.part.Banner;
import org.waymark.ui.workspace.part.WordsField;

/** One person's work on practices: what was done is said on the page, what failed in the dialog. */
record PracticeDesk(Seat seat, Names names, Texts texts, Banner banner, Runnable changed) {

    String text(String key, Object... arguments) {
        return seat.text(key, arguments);
    }

    WordsField words(String key) {
        return new WordsField(text(key), texts, seat.wording());
    }

    boolean send(Banner told, Command command) {
        return done(seat.send(told, command));
    }

    /** Like {@link #send}, but answers with the refusal for those who can mend it. */
    Optional<Refusal> refusal(Banner told, Command command) {
        var refusal = seat.refusal(told, command);
        done(told.quiet());
        return refusal;
    }

    private boolean done(boolean happened) {
        if (happened) {
            banner.tell(text("workspace.practice.kept"));
            changed.run();
        }
        return happened;
    }
}
