package org.waymark.ui.theme;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.waymark.query.feedback.Stage;
import org.waymark.query.feedback.Voice;
import org.waymark.query.theme.ThemePage;
import org.waymark.ui.StaffWords;

/**
 * A published voice in no theme that says much the same as another in the same language. It is a suggestion: only a
 * person joins voices. Words are opened in memory while they are compared, and nothing of it is kept.
 *
 * @param words as they were released
 * @param percent how much both have in common
 */
public record Alike(Voice voice, String words, int percent) {

    /** From here on two voices are worth reading side by side. */
    private static final int WORTH_A_LOOK = 30;

    /** Those among others that are alike, the most alike first. */
    public static List<Alike> to(Voice voice, List<Voice> others, StaffWords opened) {
        var own = words(voice, opened).map(Likeness::of);
        return own.stream()
                .flatMap(like -> others.stream()
                        .filter(other -> other.stage() == Stage.PUBLISHED
                                && !other.feedback().equals(voice.feedback())
                                && other.language().equals(voice.language()))
                        .flatMap(other ->
                                words(other, opened)
                                        .map(words -> new Alike(other, words, like.to(Likeness.of(words))))
                                        .stream()))
                .filter(one -> one.percent() >= WORTH_A_LOOK)
                .sorted(Comparator.comparingInt(Alike::percent).reversed())
                .toList();
    }

    /** The theme in which a voice is heard that is most alike, if any is. */
    public static Optional<ThemePage> theme(Voice voice, List<ThemePage> themes, StaffWords opened) {
        return words(voice, opened)
                .map(Likeness::of)
                .flatMap(like -> themes.stream()
                        .map(theme -> new Heard(theme, like(like, voice, theme, opened)))
                        .filter(heard -> heard.percent() >= WORTH_A_LOOK)
                        .max(Comparator.comparingInt(Heard::percent))
                        .map(Heard::theme));
    }

    private record Heard(ThemePage theme, int percent) {}

    private static int like(Likeness like, Voice voice, ThemePage theme, StaffWords opened) {
        return theme.voices().stream()
                .filter(quote -> quote.language().equals(voice.language()))
                .flatMap(quote -> opened.released(quote).stream())
                .mapToInt(words -> like.to(Likeness.of(words)))
                .max()
                .orElse(0);
    }

    private static Optional<String> words(Voice voice, StaffWords opened) {
        var shown = voice.shown();
        return shown == null ? Optional.empty() : opened.released(shown, voice.feedback());
    }
}
