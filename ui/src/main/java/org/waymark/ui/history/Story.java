package org.waymark.ui.history;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.waymark.command.ParticipantId;
import org.waymark.command.strategy.Cause;
import org.waymark.query.StoredNames;
import org.waymark.query.history.Happening;
import org.waymark.query.version.Move;
import org.waymark.ui.change.MoveStory;
import org.waymark.ui.change.Naming;
import org.waymark.ui.words.Wording;

/**
 * One event of a history in words.
 *
 * @param kind what happened, for example <i>Goal reworded</i>
 * @param who by role and pseudonym, never by account
 * @param reason empty where none was given
 * @param moves what a plan said before and says after; empty where it is about no plan
 * @param before what was stated before, where it is about no plan; empty where nothing was
 * @param after what is stated now, likewise
 */
public record Story(
        Happening happening,
        String kind,
        String who,
        String reason,
        List<Cause> causes,
        List<MoveStory> moves,
        String before,
        String after) {

    /** Tells an event in a language. */
    public static Story of(Happening happening, Wording wording, Naming names) {
        var event = happening.event();
        var words = new EventWords(wording, names);
        var moves = happening.differences().stream()
                .map(difference -> MoveStory.of(new Move(difference, List.of()), wording, names))
                .toList();
        return new Story(
                happening,
                kind(event, wording),
                who(happening, wording),
                Anatomy.reason(event, wording.language()).orElse(""),
                Anatomy.causes(event),
                moves,
                words.of(happening.replaced()),
                words.of(event));
    }

    /** What happened, by the name under which it is stored. */
    public static String kind(Object event, Wording wording) {
        var name = StoredNames.of(event);
        var key = "history.event." + name;
        return wording.has(key) ? wording.text(key) : wording.upright(name);
    }

    private static String who(Happening happening, Wording wording) {
        var by = Anatomy.by(happening.event()).orElse(ParticipantId.PUBLIC);
        var roles = happening.roles().stream()
                .map(role -> wording.text("history.role." + role.name().toLowerCase(Locale.ROOT)))
                .collect(Collectors.joining(wording.text("change.comma")));
        var name = wording.upright(Pseudonym.of(by));
        if (by.equals(ParticipantId.PUBLIC)) {
            return wording.text("history.role.public");
        }
        return roles.isEmpty() ? wording.text("history.somebody", name) : wording.text("history.who", roles, name);
    }
}
