package org.waymark.ui.imports;

import java.io.IOException;
import java.io.OutputStream;
import org.waymark.ui.exchange.write.Template;

/** A file to fill in: a line for each place, period and group, with what was reported last beside it. */
public record Filling(Template template) {

    /** Writes it as {@code csv} or {@code xlsx}. */
    public void write(String ending, OutputStream out) throws IOException {
        if (ending.equals("xlsx")) {
            org.waymark.ui.exchange.write.Templates.xlsx(template, out);
        } else {
            org.waymark.ui.exchange.write.Templates.csv(template, out);
        }
    }
}
