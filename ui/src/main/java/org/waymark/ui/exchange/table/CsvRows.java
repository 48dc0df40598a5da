package org.waymark.ui.exchange.table;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.ToIntFunction;
import org.waymark.ui.exchange.Corrections;
import org.waymark.ui.exchange.Findings;
import org.waymark.ui.exchange.Limits;
import org.waymark.ui.exchange.ProblemReason;
import org.waymark.ui.exchange.Unfit;
import org.waymark.ui.exchange.Unreadable;

/** The records of a CSV file one after the other, within the limits; empty lines are passed over. */
public final class CsvRows {

    private final Iterator<CsvRow> rows;
    private Corrections corrections = Corrections.NONE;
    private ToIntFunction<String> column = _ -> -1;
    private int count;
    private int line;

    private CsvRows(Iterator<CsvRow> rows) {
        this.rows = rows;
    }

    public static CsvRows of(Reader text, char separator) {
        return new CsvRows(CsvReader.builder()
                .fieldSeparator(separator)
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .maxBufferSize(Limits.LINE)
                .build(new Handler(), text)
                .iterator());
    }

    /**
     * From here on, what was corrected is read in place of what stands there.
     *
     * @param index where a column stands, negative where there is none of that name
     */
    public void correct(Corrections made, ToIntFunction<String> index) {
        corrections = made;
        column = index;
    }

    /**
     * Whether there is another record; a quotation mark that does not match is a problem on the line behind the last.
     */
    public boolean hasNext() throws Unreadable {
        try {
            return rows.hasNext();
        } catch (CsvParseException e) {
            throw broken(e);
        }
    }

    /** Whether there is another record; what ends the reading early is added to the findings. */
    public boolean more(Findings findings) throws Unreadable {
        try {
            return hasNext();
        } catch (Unreadable e) {
            findings.add(e);
            return false;
        }
    }

    public CsvRow next() throws Unreadable {
        try {
            var row = rows.next();
            line = row.line();
            if (count++ > Limits.ROWS) {
                throw new Unreadable(line, "", "", ProblemReason.TOO_MANY_ROWS);
            }
            return new CsvRow(line, corrections.over(line, column, row.fields()));
        } catch (CsvParseException e) {
            throw broken(e);
        }
    }

    private Unreadable broken(CsvParseException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof Unfit unfit) {
                return unfit.refusal();
            }
        }
        var endless = String.valueOf(e.getMessage()).contains("buffer");
        return new Unreadable(line + 1, "", "", endless ? ProblemReason.LINE_TOO_LONG : ProblemReason.BROKEN_QUOTES);
    }

    private static final class Handler extends AbstractBaseCsvCallbackHandler<CsvRow> {

        private List<String> fields = new ArrayList<>();

        @Override
        protected void handleBegin(long startingLineNumber) {
            fields = new ArrayList<>(fields.size());
        }

        @Override
        protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
            if (index >= Limits.COLUMNS) {
                throw new UncheckedIOException(
                        new Unfit(new Unreadable((int) getStartingLineNumber(), "", "", ProblemReason.TOO_WIDE)));
            }
            fields.add(new String(buffer, offset, length));
        }

        @Override
        protected CsvRow buildRecord() {
            return new CsvRow((int) getStartingLineNumber(), fields);
        }
    }
}
