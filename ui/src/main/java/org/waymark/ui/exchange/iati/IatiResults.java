package org.waymark.ui.exchange.iati;

import java.io.IOException;
import org.waymark.ui.exchange.Findings;
import org.waymark.ui.exchange.FormatReader;
import org.waymark.ui.exchange.Source;
import org.waymark.ui.exchange.Unreadable;
import org.waymark.ui.exchange.markup.Xml;

/**
 * Results in IATI activity files 2.01 to 2.03. Each baseline, target and actual value is a row of its own that says so
 * under {@code statement}; {@code indicator} is the indicator's reference code, or its title where it has none;
 * {@code place} the one country the activity works in, if it is one.
 */
public final class IatiResults implements FormatReader {

    @Override
    public void read(Source source, Findings findings) throws IOException, Unreadable {
        Xml.read(source, findings, new Activities(findings));
    }
}
