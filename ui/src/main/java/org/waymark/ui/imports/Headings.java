package org.waymark.ui.imports;

import java.util.HashMap;
import java.util.Map;
import org.waymark.ui.exchange.FileFormat;
import org.waymark.ui.exchange.ReadRow;

/**
 * What the columns of a file are called.
 *
 * @param meanings by the name of the column, as somebody chose them or the format has them
 */
public record Headings(Map<String, String> meanings) {

    private static final String OF_DIMENSION = "dimension:";

    public Headings {
        meanings = Map.copyOf(meanings);
    }

    /** The headings of an import's file. */
    public static Headings of(ImportJob job) {
        var meanings =
                new HashMap<>(FileFormat.ofCode(job.format()).orElseThrow().columns());
        meanings.putAll(job.choices().columns());
        return new Headings(meanings);
    }

    /** What the file calls the column in which a row says something; its meaning where nobody named one. */
    String column(ReadRow row, String meaning) {
        var indicator = row.code("indicator");
        if (indicator != null && meaning.equals("value") && meaning.equals(meanings.get(indicator))) {
            return indicator;
        }
        return meanings.entrySet().stream()
                .filter(column -> plain(column.getValue()).equals(meaning))
                .map(Map.Entry::getKey)
                .sorted()
                .findFirst()
                .orElse(meaning);
    }

    /** What a column means, a dimension by its name; the name of the column where nobody said. */
    public String meaning(String column) {
        return plain(meanings.getOrDefault(column, column));
    }

    private static String plain(String meaning) {
        return meaning.startsWith(OF_DIMENSION) ? meaning.substring(OF_DIMENSION.length()) : meaning;
    }
}
