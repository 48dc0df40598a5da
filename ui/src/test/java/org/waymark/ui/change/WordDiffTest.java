package org.waymark.ui.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.ui.change.Piece.Kind.GONE;
import static org.waymark.ui.change.Piece.Kind.NEW;
import static org.waymark.ui.change.Piece.Kind.SAME;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class WordDiffTest {

    static String without(List<Piece> pieces, Piece.Kind kind) {
        return pieces.stream()
                .filter(piece -> piece.kind() != kind)
                .map(Piece::text)
                .collect(Collectors.joining());
    }

    @Test
    void tellsWordsNotLetters() {
        assertThat(WordDiff.of("Classes in every county by 2019", "Classes in every town by 2020", "en"))
                .containsExactly(
                        new Piece(SAME, "Classes in every "),
                        new Piece(GONE, "county"),
                        new Piece(NEW, "town"),
                        new Piece(SAME, " by "),
                        new Piece(GONE, "2019"),
                        new Piece(NEW, "2020"));
    }

    @Test
    void readsAPhraseThatChangedAsAWhole() {
        assertThat(WordDiff.of("Work for all", "Decent jobs for all", "en"))
                .containsExactly(new Piece(GONE, "Work "), new Piece(NEW, "Decent jobs "), new Piece(SAME, "for all"));
        assertThat(WordDiff.of("many short courses", "few long courses", "en"))
                .containsExactly(
                        new Piece(GONE, "many short"), new Piece(NEW, "few long"), new Piece(SAME, " courses"));
    }

    @Test
    void knowsWhereArabicWordsEnd() {
        assertThat(WordDiff.of("دروس لغة في كل مقاطعة، مجانًا", "دروس لغة في كل مدينة، مجانًا", "ar"))
                .containsExactly(
                        new Piece(SAME, "دروس لغة في كل "),
                        new Piece(GONE, "مقاطعة"),
                        new Piece(NEW, "مدينة"),
                        new Piece(SAME, "، مجانًا"));
    }

    @Test
    void tellsATextThatWasNotThereAsNew() {
        assertThat(WordDiff.of("", "Free of charge", "en")).containsExactly(new Piece(NEW, "Free of charge"));
        assertThat(WordDiff.of("Free", "Free", "en")).containsExactly(new Piece(SAME, "Free"));
    }

    @Property(tries = 200)
    void losesNothingOfEitherText(
            @ForAll @StringLength(max = 60) String before, @ForAll @StringLength(max = 60) String after) {
        var pieces = WordDiff.of(before, after, "ar");
        assertThat(without(pieces, NEW)).isEqualTo(before);
        assertThat(without(pieces, GONE)).isEqualTo(after);
    }
}
