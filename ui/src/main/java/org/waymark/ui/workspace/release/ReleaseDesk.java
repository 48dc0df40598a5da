package org.waymark.ui.workspace.release;

import com.vaadin.flow.component.button.Button;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.waymark.command.Command;
import org.waymark.ui.Releases;
import org.waymark.ui.words.Texts;
import org.waymark.ui.workspace.Names;
import org.waymark.ui.workspace.Seat;
import org.waymark.ui.workspace.part.Ask;
import org.waymark.ui.workspace.part.Banner;

/** One person's work on releases: what was done is said on the page, what failed in the dialog. */
record ReleaseDesk(Seat seat, Names names, Texts texts, Releases releases, Banner banner, Runnable changed) {

    String text(String key, Object... arguments) {
        return seat.text(key, arguments);
    }

    boolean send(Banner told, Command command) {
        var happened = seat.send(told, command);
        if (happened) {
            banner.tell(text("workspace.release.done"));
            changed.run();
        }
        return happened;
    }

    /** A button that does an act at once, where there is something to do it to. */
    Button button(String key, Supplier<Optional<Command>> act) {
        return new Button(text(key), click -> act.get().ifPresent(command -> send(banner, command)));
    }

    Ask ask(String key, BooleanSupplier done) {
        return new Ask(text(key), text(key), text("workspace.cancel"), done);
    }
}
