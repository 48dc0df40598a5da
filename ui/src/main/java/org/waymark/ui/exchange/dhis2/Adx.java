package org.waymark.ui.exchange.dhis2;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.ui.exchange.Figures;
import org.waymark.ui.exchange.Findings;
import org.waymark.ui.exchange.FormatReader;
import org.waymark.ui.exchange.Headers;
import org.waymark.ui.exchange.ProblemReason;
import org.waymark.ui.exchange.ReadRow;
import org.waymark.ui.exchange.Source;
import org.waymark.ui.exchange.Spans;
import org.waymark.ui.exchange.Unreadable;
import org.waymark.ui.exchange.markup.Xml;

/**
 * ADX, the aggregate data exchange of IHE: groups by organisation unit and period, and in them values whose further
 * attributes are dimensions. A text is written as an annotation beside the value.
 */
public final class Adx implements FormatReader {

    private static final Set<String> NO_DIMENSIONS =
            Set.of("dataElement", "value", "orgUnit", "period", "dataSet", "comment");

    @Override
    public void read(Source source, Findings findings) throws IOException, Unreadable {
        Xml.read(source, findings, new Groups(findings));
    }

    private static final class Groups implements Xml.Elements {

        private final Findings findings;
        private Map<String, String> group = Map.of();
        private Map<String, String> value = Map.of();
        private @Nullable String annotation;
        private int line;
        private boolean inside;

        Groups(Findings findings) {
            this.findings = findings;
        }

        @Override
        public void begins(Xml.Element element) throws Unreadable {
            switch (element.name()) {
                case "adx" -> inside = true;
                case "group" -> group = Dhis2Xml.attributes(element);
                case "dataValue" -> {
                    value = Dhis2Xml.attributes(element);
                    line = element.line();
                    annotation = null;
                }
                default -> {
                    if (!inside) {
                        throw new Unreadable(element.line(), "", element.name(), ProblemReason.UNKNOWN_FORMAT);
                    }
                }
            }
        }

        @Override
        public void ends(String name, String text, int end) throws Unreadable {
            if (name.equals("annotation")) {
                annotation = text.isBlank() ? null : text.strip();
            } else if (name.equals("dataValue")) {
                try {
                    findings.add(row());
                } catch (Unreadable e) {
                    findings.add(e);
                }
            }
        }

        private ReadRow row() throws Unreadable {
            var codes = new LinkedHashMap<String, String>();
            codes.put("indicator", Headers.code(line, "dataElement", value.getOrDefault("dataElement", "")));
            codes.put("place", Headers.code(line, "orgUnit", group.getOrDefault("orgUnit", "")));
            group.forEach((name, code) -> dimension(codes, name, code));
            value.forEach((name, code) -> dimension(codes, name, code));
            var period = Spans.ofDuration(line, "period", group.getOrDefault("period", ""));
            var written = value.getOrDefault("value", "");
            if (written.isBlank()) {
                throw new Unreadable(line, "value", "", ProblemReason.EMPTY_CELL);
            }
            return row(codes, period, Figures.standard(line, "value", written));
        }

        private ReadRow row(Map<String, String> codes, String period, BigDecimal figure) {
            return new ReadRow(line, codes, period, figure, null, null, null, false, null, Set.of(), annotation);
        }

        private static void dimension(Map<String, String> codes, String name, String code) {
            if (!NO_DIMENSIONS.contains(name) && !code.isBlank()) {
                codes.put(name, code.strip());
            }
        }
    }
}
