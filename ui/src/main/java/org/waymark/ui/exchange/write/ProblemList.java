package org.waymark.ui.exchange.write;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.util.List;
import org.waymark.ui.exchange.table.Apostrophe;

/**
 * What is wrong with a file that no column can be added to: a line of CSV for each problem, with its place in the file.
 */
public final class ProblemList {

    private static final char MARK = '\uFEFF';

    private final CsvWriter csv;

    private ProblemList(CsvWriter csv) {
        this.csv = csv;
    }

    /** Begins a list. The stream stays open. */
    public static ProblemList to(OutputStream out) throws IOException {
        var text = new OutputStreamWriter(out, UTF_8);
        text.write(MARK);
        var list = new ProblemList(CsvWriter.builder().build(text));
        list.csv.writeRecord("line", "field", "value", "problem");
        return list;
    }

    /**
     * Adds a problem.
     *
     * @param line of the file, 0 where all of it is meant
     * @param said what is wrong and what to do
     */
    public void add(int line, String field, String value, String said) {
        csv.writeRecord(
                List.of(Integer.toString(line), Apostrophe.put(field), Apostrophe.put(value), Apostrophe.put(said)));
    }

    /** Writes what is left. */
    public void end() throws IOException {
        csv.flush();
    }
}
