package org.waymark.ui.exchange.table;

import java.io.IOException;
import java.io.Reader;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.waymark.ui.exchange.Unreadable;
import org.waymark.ui.exchange.markup.Xml;

/** Which styles of a workbook show a number as a date or a time. */
record DateStyles(BitSet dates) {

    static DateStyles none() {
        return new DateStyles(new BitSet());
    }

    static DateStyles of(Reader part) throws IOException, Unreadable {
        var styles = none();
        Xml.read(part, new Reading(styles.dates));
        return styles;
    }

    boolean date(String style) {
        return style.matches("[0-9]{1,6}") && dates.get(Integer.parseInt(style));
    }

    private static final class Reading implements Xml.Elements {

        private final BitSet dates;
        private final Map<String, String> formats = new HashMap<>();
        private boolean cells;
        private int style;

        Reading(BitSet dates) {
            this.dates = dates;
        }

        @Override
        public void begins(Xml.Element element) {
            switch (element.name()) {
                case "numFmt" -> formats.put(element.attribute("numFmtId", ""), element.attribute("formatCode", ""));
                case "cellXfs" -> cells = true;
                case "xf" -> {
                    if (cells) {
                        dates.set(style++, date(element.attribute("numFmtId", "0")));
                    }
                }
                default -> {}
            }
        }

        @Override
        public void ends(String name, String text, int line) {
            cells &= !name.equals("cellXfs");
        }

        private boolean date(String format) {
            var code = formats.get(format);
            if (code != null) {
                var signs = code.replaceAll("\"[^\"]*\"|\\[[^]]*]|\\\\.|_.", "");
                return !signs.equalsIgnoreCase("General") && signs.matches("(?i).*[ymdhs].*");
            }
            var number = format.matches("[0-9]{1,4}") ? Integer.parseInt(format) : 0;
            return (number >= 14 && number <= 22)
                    || (number >= 27 && number <= 36)
                    || (number >= 45 && number <= 47)
                    || (number >= 50 && number <= 58);
        }
    }
}
