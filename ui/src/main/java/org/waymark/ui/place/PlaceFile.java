package org.waymark.ui.place;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.command.place.CodeListId;
import org.waymark.command.place.PlaceLevel;
import org.waymark.ui.place.PlaceProblem.Reason;

/**
 * Reads a CSV file of places: {@code code,level,within,name,name:ar,from,until} and a column for each code list, for
 * example {@code nuts:2021}; or Eurostat's NUTS file as it is. Nothing is guessed.
 *
 * @param rows the lines that can be read
 * @param problems the others, by line
 */
public record PlaceFile(List<PlaceRow> rows, List<PlaceProblem> problems) {

    /** More than all of NUTS and LAU together. */
    public static final int MOST_BYTES = 20_000_000;

    static final int MOST_PROBLEMS = 1_000;
    private static final int LONGEST_FIELD = 2_000;

    public PlaceFile {
        rows = List.copyOf(rows);
        problems = List.copyOf(problems);
    }

    /**
     * Reads it.
     *
     * @param levels that are known
     * @param lists that are described
     * @param ofCodes the list that the codes of the first column are of, or null where they are just our own
     */
    public static PlaceFile read(
            byte[] file, Set<PlaceLevel> levels, Set<CodeListId> lists, @Nullable CodeListId ofCodes) {
        if (file.length > MOST_BYTES) {
            return broken(0, Reason.TOO_LARGE);
        }
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            return read(text.startsWith("\uFEFF") ? text.substring(1) : text, levels, lists, ofCodes);
        } catch (CharacterCodingException notUtf8) {
            return broken(0, Reason.NOT_TEXT);
        }
    }

    private static PlaceFile read(
            String text, Set<PlaceLevel> levels, Set<CodeListId> lists, @Nullable CodeListId ofCodes) {
        var rows = new ArrayList<PlaceRow>();
        var problems = new ArrayList<PlaceProblem>();
        var line = 0;
        try {
            var records = CsvReader.builder()
                    .fieldSeparator(separator(text))
                    .allowUnclosedQuote(false)
                    .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .ofCsvRecord(text)
                    .iterator();
            if (!records.hasNext()) {
                return broken(0, Reason.NOT_A_TABLE);
            }
            var header = new PlaceHeader(records.next().getFields(), lists, ofCodes);
            problems.addAll(header.problems);
            var reader = new PlaceLine(header, levels, problems);
            line = 1;
            while (header.problems.isEmpty() && records.hasNext() && problems.size() < MOST_PROBLEMS) {
                var record = records.next();
                line = (int) record.getStartingLineNumber();
                if (isWhole(record, header, line, problems)) {
                    reader.read(record, line).ifPresent(rows::add);
                }
            }
        } catch (CsvParseException unclosed) {
            problems.add(new PlaceProblem(line + 1, "", "", Reason.NOT_A_TABLE));
        }
        return new PlaceFile(rows, problems);
    }

    private static boolean isWhole(CsvRecord record, PlaceHeader header, int line, List<PlaceProblem> problems) {
        var whole = record.getFieldCount() == header.width
                && record.getFields().stream().allMatch(field -> field.length() <= LONGEST_FIELD);
        if (!whole) {
            problems.add(new PlaceProblem(line, "", "", Reason.RAGGED_ROW));
        }
        return whole;
    }

    private static char separator(String text) {
        var end = text.indexOf('\n');
        var first = end < 0 ? text : text.substring(0, end);
        return first.indexOf(';') >= 0 && first.indexOf(',') < 0 ? ';' : first.indexOf('\t') >= 0 ? '\t' : ',';
    }

    private static PlaceFile broken(int line, Reason reason) {
        return new PlaceFile(List.of(), List.of(new PlaceProblem(line, "", "", reason)));
    }
}
