package org.waymark.ui.api;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.waymark.command.strategy.Cause;
import org.waymark.query.StoredNames;
import org.waymark.query.history.HistoryPage;
import org.waymark.ui.change.MoveStory;
import org.waymark.ui.change.Piece;
import org.waymark.ui.change.TextChange;
import org.waymark.ui.history.Story;
import org.waymark.ui.words.Wording;

/**
 * A stretch of a history as programs read it.
 *
 * @param total how many events there are in all
 */
record HistoryAnswer(String type, String id, int total, List<EventAnswer> events) {

    /**
     * One event. What is sealed in it is not told.
     *
     * @param number of the event in this history, 1 for the first
     * @param event stored name
     * @param what the same in words
     * @param who by role and pseudonym
     * @param undo whether it can be undone: POSSIBLE, or why not
     */
    record EventAnswer(
            int number,
            String event,
            String what,
            Instant at,
            String who,
            String reason,
            List<Cause> causes,
            List<Said> said,
            String undo) {}

    /** What was said before and is said now, in words; empty where nothing was. */
    record Said(String what, String before, String after) {}

    static HistoryAnswer of(HistoryPage page, Wording wording) {
        return new HistoryAnswer(
                page.topic().kind().word(),
                page.topic().id(),
                page.total(),
                page.happenings().stream()
                        .map(happening -> event(Story.of(happening, wording, new Codes(wording)), wording))
                        .toList());
    }

    private static EventAnswer event(Story story, Wording wording) {
        var happening = story.happening();
        var said = story.moves().isEmpty()
                ? List.of(new Said("", story.before(), story.after()))
                : story.moves().stream().map(move -> said(move, wording)).toList();
        return new EventAnswer(
                happening.number(),
                StoredNames.of(happening.event()),
                story.kind(),
                happening.at(),
                story.who(),
                story.reason(),
                story.causes(),
                said,
                happening.undo().state().name());
    }

    private static Said said(MoveStory move, Wording wording) {
        var what = move.kind() + ": " + move.name().in(wording.language());
        return move.texts().isEmpty()
                ? new Said(what, move.before(), move.after())
                : new Said(what, text(move, Piece.Kind.NEW), text(move, Piece.Kind.GONE));
    }

    private static String text(MoveStory move, Piece.Kind without) {
        return move.texts().stream().map(text -> text(text, without)).collect(Collectors.joining("\n"));
    }

    private static String text(TextChange text, Piece.Kind without) {
        return text.pieces().stream()
                .filter(piece -> piece.kind() != without)
                .map(Piece::text)
                .collect(Collectors.joining());
    }
}
