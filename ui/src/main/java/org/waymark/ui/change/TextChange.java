package org.waymark.ui.change;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.command.Words;

/** A text of a plan in one of its languages, compared word by word. */
public record TextChange(String language, List<Piece> pieces) {

    /** In every language in which the two differ, the reader's own first. */
    static List<TextChange> between(@Nullable Words before, @Nullable Words after, String reader) {
        var languages = new TreeSet<String>();
        Stream.of(before, after).forEach(words -> {
            if (words != null) {
                languages.addAll(words.byLanguage().keySet());
            }
        });
        var changes = new ArrayList<TextChange>();
        if (languages.remove(reader)) {
            add(reader, before, after, changes);
        }
        languages.forEach(language -> add(language, before, after, changes));
        return changes;
    }

    private static void add(String language, @Nullable Words before, @Nullable Words after, List<TextChange> changes) {
        var said = text(before, language);
        var says = text(after, language);
        if (!said.equals(says)) {
            changes.add(new TextChange(language, WordDiff.of(said, says, language)));
        }
    }

    private static String text(@Nullable Words words, String language) {
        return words == null ? "" : words.byLanguage().getOrDefault(language, "");
    }
}
