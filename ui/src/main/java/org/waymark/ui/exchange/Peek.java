package org.waymark.ui.exchange;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The beginning of a file, and what its columns seem to mean. Nothing of it is taken for certain: the meanings and the
 * decimal mark are proposals that somebody confirms as {@link Choices}.
 *
 * @param charset in which it was read, null where the form knows none
 * @param separator between columns, null where the form knows none
 * @param columns names in the header; empty for forms whose columns are fixed by their standard
 * @param rows the first twenty as they stand
 * @param meanings by column, as in {@link Choices}
 * @param decimalMark what the numbers seem to be written with; null where they do not tell
 * @param refusal why the file cannot be read as a whole, or null
 */
public record Peek(
        FileFormat format,
        @Nullable String charset,
        @Nullable Character separator,
        List<String> columns,
        List<List<String>> rows,
        Map<String, String> meanings,
        @Nullable Character decimalMark,
        @Nullable Problem refusal) {

    public Peek {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        meanings = Map.copyOf(meanings);
    }

    /** Why nothing can be read, if so. */
    public Optional<Problem> refused() {
        return Optional.ofNullable(refusal);
    }

    static Peek of(FileFormat format, FormatReader reader, Source source) throws IOException {
        try {
            var seen = Unfit.unwrapped(() -> reader.beginning(source));
            return new Peek(
                    format,
                    seen.charset(),
                    seen.separator(),
                    seen.columns(),
                    seen.rows(),
                    seen.meanings(),
                    Figures.mark(seen.rows()).orElse(null),
                    null);
        } catch (Unreadable e) {
            return new Peek(format, null, null, List.of(), List.of(), Map.of(), null, e.in(source.name()));
        }
    }
}
