package org.waymark.ui.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.waymark.ui.exchange.sdmx.EurostatTsv;
import org.waymark.ui.exchange.sdmx.SdmxCsv;
import org.waymark.ui.exchange.table.CsvTable;

/**
 * The forms in which figures arrive. Every file is gone through twice: first to see whether it can be read to its end and
 * what it says twice, then to tell row by row. So a file that is refused as a whole gives not a single row, and neither of
 * two rows that contradict each other is taken.
 */
public enum FileFormat {
    CSV("csv", new CsvTable()),
    EUROSTAT_TSV("eurostat-tsv", new EurostatTsv()),
    SDMX_CSV("sdmx-csv", new SdmxCsv());

    private final String code;
    private final FormatReader reader;

    FileFormat(String code, FormatReader reader) {
        this.code = code;
        this.reader = reader;
    }

    /** As it stands in addresses, for example {@code eurostat-tsv}. */
    public String code() {
        return code;
    }

    public static Optional<FileFormat> ofCode(String code) {
        return Arrays.stream(values())
                .filter(format -> format.code.equals(code))
                .findFirst();
    }

    /** The form a file is in, told by what stands in it; empty where that is none of them. */
    public static Optional<FileFormat> recognised(String name, Path file) throws IOException {
        return Recognising.format(name, file);
    }

    /** Tells the sink everything the file says, in the file's order, without ever holding all of it. */
    public void read(Path file, String name, Choices choices, FindingsSink sink) throws IOException {
        new TwoPasses(reader, new Source(file, name, choices)).tell(sink);
    }

    /** The beginning of a file, so that somebody can say what its columns mean. */
    public Peek peek(Path file, String name, Choices choices) throws IOException {
        return Peek.of(this, reader, new Source(file, name, choices));
    }
}
