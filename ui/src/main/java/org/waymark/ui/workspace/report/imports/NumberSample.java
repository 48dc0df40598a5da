package org.waymark.ui.workspace.report.imports;

import java.util.Optional;
import org.waymark.ui.exchange.Figures;
import org.waymark.ui.exchange.Unreadable;

/** One number of a file as the reader would take it. */
final class NumberSample {

    private NumberSample() {}

    static Optional<String> read(String written, char mark) {
        try {
            return Optional.of(Figures.chosen(1, "", written, mark).toPlainString());
        } catch (Unreadable no) {
            return Optional.empty();
        }
    }
}
