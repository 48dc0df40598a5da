package org.waymark.ui.workspace.catalogue;

import java.util.Optional;
import java.util.function.Predicate;
import org.waymark.command.Command;
import org.waymark.command.Refusal;
import org.waymark.ui.words.Texts;
import org.waymark.ui.workspace.Seat;
import org.waymark.ui.workspace.part.Ask;
import org.waymark.ui.workspace.part.Banner;
import org.waymark.ui.workspace.part.WordsField;

/** One steward's work on a catalogue: what was done is said on the page, what failed in the dialog. */
record Stewardship(Seat seat, Texts texts, Banner banner, Runnable changed) {

    String text(String key, Object... arguments) {
        return seat.text(key, arguments);
    }

    WordsField words(String key) {
        return new WordsField(text(key), texts, seat.wording());
    }

    /** A dialog whose button says what its title says; what is done is told in its banner where it fails. */
    Ask ask(String key, Predicate<Banner> done) {
        var asking = new Ask[1];
        asking[0] = new Ask(
                text(key),
                text("workspace.catalogue.keep"),
                text("workspace.cancel"),
                () -> done.test(asking[0].banner()));
        return asking[0];
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
            banner.tell(text("workspace.catalogue.kept"));
            changed.run();
        }
        return happened;
    }
}
