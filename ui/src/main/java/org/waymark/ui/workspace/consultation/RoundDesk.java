package org.waymark.ui.workspace.consultation;

import java.util.Optional;
import java.util.function.Supplier;
import org.waymark.command.Command;
import org.waymark.ui.words.Texts;
import org.waymark.ui.workspace.Names;
import org.waymark.ui.workspace.Seat;
import org.waymark.ui.workspace.part.Ask;
import org.waymark.ui.workspace.part.Banner;
import org.waymark.ui.workspace.part.WordsField;

/** One person's work on consultations: what was done is said on the page, what failed in the dialog. */
record RoundDesk(Seat seat, Names names, Texts texts, Banner banner, Runnable changed) {

    String text(String key, Object... arguments) {
        return seat.text(key, arguments);
    }

    WordsField words(String key) {
        return new WordsField(text(key), texts, seat.wording());
    }

    /** A dialog that sends what it reads once that is complete. */
    Ask ask(String title, Supplier<Optional<Command>> read) {
        var asking = new Ask[1];
        asking[0] = new Ask(
                text(title),
                text("workspace.consultation.publish"),
                text("workspace.cancel"),
                () -> read.get()
                        .filter(command -> send(asking[0].banner(), command))
                        .isPresent());
        return asking[0];
    }

    private boolean send(Banner told, Command command) {
        var happened = seat.send(told, command);
        if (happened) {
            banner.tell(text("workspace.consultation.kept"));
            changed.run();
        }
        return happened;
    }
}
