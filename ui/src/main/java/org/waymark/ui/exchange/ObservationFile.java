package org.waymark.ui.exchange;

import java.io.IOException;
import java.io.InputStream;

/** Reads files of official statistics: Eurostat's TSV, and SDMX-CSV 1.0 and 2.0, told apart by their header. */
public final class ObservationFile {

    private ObservationFile() {}

    /**
     * Everything the file says about a slice. The stream is read to its end, at most to 20 MB, and not closed.
     *
     * @param name of the file, repeated in every problem
     */
    public static Reading read(String name, InputStream content, Slice slice) throws IOException {
        var findings = new Findings(name);
        try {
            var text = FileText.of(content);
            if (text.startsWith("DATAFLOW") || text.startsWith("STRUCTURE")) {
                SdmxCsv.read(text, slice, findings);
            } else {
                EurostatTsv.read(text, slice, findings);
            }
        } catch (Unreadable e) {
            return findings.refused(e);
        }
        return findings.reading();
    }
}
