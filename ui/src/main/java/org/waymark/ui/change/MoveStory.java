package org.waymark.ui.change;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.command.Words;
import org.waymark.query.version.Act;
import org.waymark.query.version.Aspect;
import org.waymark.query.version.Difference;
import org.waymark.query.version.Move;
import org.waymark.query.version.Said;
import org.waymark.ui.words.Wording;

/**
 * Something that two versions of a plan say differently, as it is told.
 *
 * @param texts words that changed, compared word by word; empty where it is not about words
 * @param before what was said in a line; empty where it was not there, or where texts tell it
 * @param after what is said now, likewise
 */
public record MoveStory(
        Difference difference, String kind, List<TextChange> texts, String before, String after, List<Act> acts) {

    /** Tells a move in a language. */
    public static MoveStory of(Move move, Wording wording, Naming names) {
        var difference = move.difference();
        var texts = texts(difference, wording.language());
        var sayings = new Sayings(wording, names);
        return new MoveStory(
                difference,
                kind(difference, wording),
                texts,
                texts.isEmpty() ? line(difference, difference.before(), sayings) : "",
                texts.isEmpty() ? line(difference, difference.after(), sayings) : "",
                move.acts());
    }

    /** What kind of change it is, for example <i>Target moved</i>. */
    public static String kind(Difference difference, Wording wording) {
        return wording.text(
                "change.what." + difference.aspect().name(),
                difference.part().subject().name());
    }

    private static List<TextChange> texts(Difference difference, String reader) {
        if (difference.aspect() != Aspect.WORDS
                || !(difference.before() instanceof Said.Text said)
                || !(difference.after() instanceof Said.Text says)) {
            return List.of();
        }
        return Stream.concat(
                        TextChange.between(said.name(), says.name(), reader).stream(),
                        TextChange.between(said.description(), says.description(), reader).stream())
                .toList();
    }

    private static String line(Difference difference, @Nullable Said said, Sayings sayings) {
        return said == null ? "" : sayings.of(said, difference.indicator());
    }

    public Words name() {
        return difference.name();
    }

    /** Whether something that bound before was moved or given up. */
    public boolean goalpost() {
        return difference.aspect().movesAGoalpost();
    }

    /** The themes that caused it. */
    public static List<String> themes(Act act) {
        return causes(act, "theme");
    }

    /** The recommendations that caused it, each by its review and its number there. */
    public static List<String> recommendations(Act act) {
        return causes(act, "recommendation");
    }

    /** The proposals that caused it. */
    public static List<String> proposals(Act act) {
        return causes(act, "proposal");
    }

    private static List<String> causes(Act act, String kind) {
        return act.causes().stream()
                .filter(cause -> cause.kind().equals(kind))
                .map(cause -> cause.id())
                .toList();
    }
}
