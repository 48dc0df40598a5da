package org.waymark.ui.exchange.table;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waymark.ui.exchange.Limits;
import org.waymark.ui.exchange.ProblemReason;
import org.waymark.ui.exchange.Unreadable;
import org.waymark.ui.exchange.markup.Xml;

/** The texts cells of a workbook refer to by number. */
record SharedStrings(List<String> texts) {

    private static final int MOST_CHARACTERS = 16 * 1024 * 1024;
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    static SharedStrings none() {
        return new SharedStrings(List.of());
    }

    static SharedStrings of(Reader part) throws IOException, Unreadable {
        List<String> texts = new ArrayList<>();
        Xml.read(part, new Reading(texts));
        return new SharedStrings(texts);
    }

    /** The text of a number; empty where there is none. */
    String at(String number) {
        var known = number.matches("[0-9]{1,9}") && Integer.parseInt(number) < texts.size();
        return known ? texts.get(Integer.parseInt(number)) : "";
    }

    /** Characters that XML cannot hold stand as their code between low lines. */
    static String plain(String text) {
        return text.contains("_x")
                ? ESCAPED.matcher(text)
                        .replaceAll(it ->
                                Matcher.quoteReplacement(Character.toString((char) Integer.parseInt(it.group(1), 16))))
                : text;
    }

    private static final class Reading implements Xml.Elements {

        private final List<String> texts;
        private final StringBuilder text = new StringBuilder();
        private boolean phonetic;
        private int characters;

        Reading(List<String> texts) {
            this.texts = texts;
        }

        @Override
        public void begins(Xml.Element element) {
            phonetic |= element.name().equals("rPh");
        }

        @Override
        public void ends(String name, String said, int line) throws Unreadable {
            switch (name) {
                case "t" -> text.append(phonetic ? "" : said);
                case "rPh" -> phonetic = false;
                case "si" -> {
                    characters += text.length();
                    if (characters > MOST_CHARACTERS || texts.size() > Limits.ROWS) {
                        throw new Unreadable(ProblemReason.TOO_LARGE);
                    }
                    texts.add(plain(text.toString()));
                    text.setLength(0);
                }
                default -> {}
            }
        }
    }
}
