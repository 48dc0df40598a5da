package org.waymark.ui.collect;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.waymark.command.place.PlaceId;
import org.waymark.ui.collect.VoiceProblem.Reason;

/**
 * Reads a CSV file of voices, one to a line: {@code text,language,perspective,place,consent,contact}. The first and the
 * consent must be there. Nothing is guessed.
 *
 * @param voices the lines that can be read
 * @param problems the others, by line
 */
public record VoiceFile(List<Brought> voices, List<VoiceProblem> problems) {

    /** More than anybody collects in a day. */
    public static final int MOST_BYTES = 2_000_000;

    /** The columns, in the order of a template. */
    public static final List<String> COLUMNS =
            List.of("text", "language", "perspective", "place", "consent", "contact");

    private static final Set<String> NEEDED = Set.of("text", "consent");
    private static final int MOST_PROBLEMS = 200;

    public VoiceFile {
        voices = List.copyOf(voices);
        problems = List.copyOf(problems);
    }

    /** Reads it. */
    public static VoiceFile read(byte[] file, Set<PlaceId> places) {
        if (file.length > MOST_BYTES) {
            return broken(Reason.TOO_LARGE);
        }
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            return read(text.startsWith("\uFEFF") ? text.substring(1) : text, places);
        } catch (CharacterCodingException notUtf8) {
            return broken(Reason.NOT_TEXT);
        }
    }

    private static VoiceFile read(String text, Set<PlaceId> places) {
        var voices = new ArrayList<Brought>();
        var problems = new ArrayList<VoiceProblem>();
        var line = 0;
        try {
            var records = CsvReader.builder()
                    .allowUnclosedQuote(false)
                    .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .ofCsvRecord(text)
                    .iterator();
            if (!records.hasNext()) {
                return broken(Reason.NOT_A_TABLE);
            }
            var header = records.next().getFields().stream()
                    .map(name -> name.strip().toLowerCase(Locale.ROOT))
                    .toList();
            NEEDED.stream()
                    .filter(name -> !header.contains(name))
                    .sorted()
                    .forEach(name -> problems.add(new VoiceProblem(1, name, Reason.COLUMN_MISSING)));
            var reader = new VoiceLine(places, problems);
            line = 1;
            while (problems.size() < MOST_PROBLEMS && header.containsAll(NEEDED) && records.hasNext()) {
                var record = records.next();
                line = (int) record.getStartingLineNumber();
                if (record.getFieldCount() == header.size()) {
                    reader.read(fields(header, record.getFields()), line).ifPresent(voices::add);
                } else {
                    problems.add(new VoiceProblem(line, "", Reason.RAGGED_ROW));
                }
            }
        } catch (CsvParseException unclosed) {
            problems.add(new VoiceProblem(line + 1, "", Reason.NOT_A_TABLE));
        }
        return new VoiceFile(voices, problems);
    }

    private static Map<String, String> fields(List<String> header, List<String> fields) {
        var named = new HashMap<String, String>();
        for (var i = 0; i < header.size(); i++) {
            named.put(header.get(i), fields.get(i).strip());
        }
        return named;
    }

    private static VoiceFile broken(Reason reason) {
        return new VoiceFile(List.of(), List.of(new VoiceProblem(1, "", reason)));
    }
}
