package org.waymark.ui.figure;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A mark on a timeline.
 *
 * @param link where its story is told
 * @param described everything the drawing shows of it, in one sentence
 * @param sign how it stands, as a shape
 * @param word how it stands, in words
 * @param now when it is due
 * @param before when it was due before, where that differs; drawn as a ghost
 * @param waitsFor the ids of the marks it waits for
 * @param gone whether it is planned no longer; drawn as nothing but a ghost
 */
public record Stop(
        String id,
        String name,
        String link,
        String described,
        Status sign,
        String word,
        Stretch now,
        @Nullable Stretch before,
        List<String> waitsFor,
        boolean gone) {

    public Stop {
        waitsFor = List.copyOf(waitsFor);
    }

    /** A mark that is planned. */
    public Stop(
            String id,
            String name,
            String link,
            String described,
            Status sign,
            String word,
            Stretch now,
            @Nullable Stretch before,
            List<String> waitsFor) {
        this(id, name, link, described, sign, word, now, before, waitsFor, false);
    }
}
