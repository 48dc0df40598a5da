package org.waymark.ui.change;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;

/**
 * Two texts compared word by word, with words as the language has them (Unicode text segmentation). What was said comes
 * before what is said; a mere space between two changes joins them, so that phrases are read rather than single words.
 */
public final class WordDiff {

    private WordDiff() {}

    /**
     * The pieces in reading order; joined without the new ones they are the earlier text, without the gone the later.
     */
    public static List<Piece> of(String before, String after, String language) {
        var said = words(before, language);
        var says = words(after, language);
        var pieces = new Pieces();
        for (var delta : DiffUtils.diff(said, says, true).getDeltas()) {
            if (delta.getType() == DeltaType.EQUAL) {
                pieces.same(source(delta));
            } else {
                pieces.changed(source(delta), String.join("", delta.getTarget().getLines()));
            }
        }
        return pieces.all();
    }

    private static String source(AbstractDelta<String> delta) {
        return String.join("", delta.getSource().getLines());
    }

    private static List<String> words(String text, String language) {
        var breaks = BreakIterator.getWordInstance(ULocale.forLanguageTag(language));
        breaks.setText(text);
        var words = new ArrayList<String>();
        for (int from = breaks.first(), to = breaks.next(); to != BreakIterator.DONE; from = to, to = breaks.next()) {
            words.add(text.substring(from, to));
        }
        return words;
    }

    /** Gathers pieces; gone and new are held open until something other than space stands in both. */
    private static final class Pieces {

        private final List<Piece> told = new ArrayList<>();
        private final StringBuilder gone = new StringBuilder();
        private final StringBuilder fresh = new StringBuilder();
        private final StringBuilder space = new StringBuilder();

        void same(String text) {
            if (text.isBlank() && open()) {
                space.append(text);
            } else {
                close();
                told.add(new Piece(Piece.Kind.SAME, text));
            }
        }

        void changed(String before, String after) {
            gone.append(space).append(before);
            fresh.append(space).append(after);
            space.setLength(0);
        }

        List<Piece> all() {
            close();
            return List.copyOf(told);
        }

        private boolean open() {
            return !gone.isEmpty() || !fresh.isEmpty();
        }

        private void close() {
            add(Piece.Kind.GONE, gone);
            add(Piece.Kind.NEW, fresh);
            add(Piece.Kind.SAME, space);
        }

        private void add(Piece.Kind kind, StringBuilder text) {
            if (!text.isEmpty()) {
                told.add(new Piece(kind, text.toString()));
                text.setLength(0);
            }
        }
    }
}
