package org.waymark.ui.exchange.dhis2;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.waymark.ui.exchange.Findings;
import org.waymark.ui.exchange.FormatReader;
import org.waymark.ui.exchange.ProblemReason;
import org.waymark.ui.exchange.Source;
import org.waymark.ui.exchange.Unreadable;
import org.waymark.ui.exchange.markup.Xml;

/** A data value set as XML. */
public final class Dhis2Xml implements FormatReader {

    @Override
    public void read(Source source, Findings findings) throws IOException, Unreadable {
        Xml.read(source, findings, new Values(findings));
    }

    private static final class Values implements Xml.Elements {

        private final Findings findings;
        private Map<String, String> set = Map.of();
        private boolean inside;

        Values(Findings findings) {
            this.findings = findings;
        }

        @Override
        public void begins(Xml.Element element) throws Unreadable {
            if (element.name().equals("dataValueSet")) {
                set = attributes(element);
                inside = true;
            } else if (!inside) {
                throw new Unreadable(element.line(), "", element.name(), ProblemReason.UNKNOWN_FORMAT);
            } else if (element.name().equals("dataValue")) {
                try {
                    findings.add(new DataValue(element.line(), attributes(element))
                            .within(set)
                            .row());
                } catch (Unreadable e) {
                    findings.add(e);
                }
            }
        }

        @Override
        public void ends(String name, String text, int line) {}
    }

    static Map<String, String> attributes(Xml.Element element) {
        Map<String, String> attributes = new LinkedHashMap<>();
        for (var i = 0; i < element.at().getAttributeCount(); i++) {
            attributes.put(element.at().getAttributeLocalName(i), element.at().getAttributeValue(i));
        }
        return attributes;
    }
}
