package org.waymark.ui.exchange;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import org.waymark.ui.exchange.sdmx.EurostatTsv;
import org.waymark.ui.exchange.sdmx.SdmxCsv;

/** Reads small files of official statistics: Eurostat's TSV, and SDMX-CSV 1.0 and 2.0, told apart by their header. */
public final class ObservationFile {

    private static final int LARGEST = 20 * 1024 * 1024;
    private static final int START = "STRUCTURE".length();

    private ObservationFile() {}

    /**
     * Everything the file says about a slice. The stream is read to its end, at most to 20 MB, and not closed.
     *
     * @param name of the file, repeated in every problem
     */
    public static Reading read(String name, InputStream content, Slice slice) throws IOException {
        var findings = new Collected(name, slice);
        try {
            return Unfit.unwrapped(() -> {
                var text = new BufferedReader(TextSource.of(new CountedBytes(content, LARGEST), null));
                if (sdmx(text)) {
                    SdmxCsv.read(text, Corrections.NONE, findings);
                } else {
                    EurostatTsv.read(text, findings);
                }
                return findings.reading();
            });
        } catch (Unreadable e) {
            return findings.refused(e);
        }
    }

    private static boolean sdmx(BufferedReader text) throws IOException {
        var start = new char[START];
        text.mark(START);
        var read = Math.max(0, text.read(start));
        text.reset();
        var word = new String(start, 0, read);
        return word.startsWith("DATAFLOW") || word.startsWith("STRUCTURE");
    }
}
