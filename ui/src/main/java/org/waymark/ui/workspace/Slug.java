package org.waymark.ui.workspace;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import org.waymark.command.Words;

/** Readable ids made of words: lower case, hyphens, and a number where the name is taken. */
public final class Slug {

    private static final int LONGEST = 40;

    private Slug() {}

    public static String of(Words words, String otherwise, Collection<String> taken) {
        var plain = Normalizer.normalize(words.in("en"), Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-+|-+$", "");
        var base = plain.isEmpty() ? otherwise : plain.substring(0, Math.min(plain.length(), LONGEST));
        var id = base.replaceAll("-+$", "");
        for (var next = 2; taken.contains(id); next++) {
            id = base + "-" + next;
        }
        return id;
    }
}
