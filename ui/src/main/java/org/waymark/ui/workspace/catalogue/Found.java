package org.waymark.ui.workspace.catalogue;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.query.commitment.CommitmentPage;

/** Finds commitments by code and by words of any language they are written in. */
public final class Found {

    private Found() {}

    /** Whether it has every word that was typed. */
    public static boolean matches(CommitmentPage page, String typed) {
        var clause = page.clause();
        var said = Stream.of(
                        Stream.of(page.commitment().value(), String.valueOf(clause.year())),
                        clause.text().byLanguage().values().stream(),
                        clause.document().byLanguage().values().stream())
                .flatMap(all -> all)
                .collect(Collectors.joining(" "))
                .toLowerCase(Locale.ROOT);
        return Arrays.stream(typed.strip().toLowerCase(Locale.ROOT).split("\\s+"))
                .allMatch(said::contains);
    }
}
