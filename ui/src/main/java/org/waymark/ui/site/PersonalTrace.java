package org.waymark.ui.site;

import java.text.Normalizer;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

/** What in a text may say who somebody is. A guess, shown as advice before sending; nothing is refused for it. */
public enum PersonalTrace {
    /** Seven to fifteen digits that are written like a number to call, and are neither a date nor two years. */
    PHONE("(?<![\\d\\p{L}])(?!\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}(?!\\d))(?!\\d{4}[./-]\\d{1,2}[./-]\\d{1,2}(?!\\d))"
            + "(?!(?:19|20)\\d\\d[\\s\\-/\u2010-\u2015]{1,3}(?:19|20)\\d\\d(?!\\d))"
            + "(?:\\+|00)?\\(?\\d(?:[\\s().\\-/\u2010-\u2015]{0,3}\\d){6,14}(?![\\d\\p{L}])"),
    EMAIL(
            "[\\p{L}\\d._%+-]+\\s?(?:@|\\(at\\)|\\[at\\])\\s?[\\p{L}\\d-]+(?:\\s?(?:\\.|\\(dot\\)|\\[dot\\])\\s?[\\p{L}]{2,})+"),
    /** Passports, permits, case numbers: letters and digits mixed, or a long number named as one. */
    DOCUMENT("\\b(?:[A-Z]{1,3}[-/ ]?\\d{5,10}[A-Z]{0,2}|\\d{5,9}[-/ ]?[A-Z]{1,3})\\b"
            + "|(?iu)(?<!\\p{L})(?:passport|visa|permit|pps|irp|ref|reference|case|dossier|passeport|pasaporte|паспорт|جواز|بطاقة|البطاقة|پاسپورت|گذرنامه)(?!\\p{L})"
            + "[^\\d\\n]{0,20}(?:\\d[ /-]?){6,}"),
    /** Words with which people give a name. */
    NAME(
            "(?iu)(?<!\\p{L})(?:my name is|i am called|call me|mr\\.?|mrs\\.?|ms\\.?|dr\\.?|je m[\u2019']appelle|mein name ist|ich hei(?:\u00DF|ss)e"
                    + "|me llamo|mi nombre es|mi chiamo|me chamo|nazywam si\u0119|m\u0103 numesc|ad\u0131m|magacaygu waa|\u043C\u0435\u043D\u044F \u0437\u043E\u0432\u0443\u0442|\u043C\u0435\u043D\u0435 \u0437\u0432\u0430\u0442\u0438|\u0441\u043F\u0440\u0430\u0432\u0436\u043D\u0454 \u0456\u043C[\u2019']\u044F)\\s+\\p{L}{2,}"
                    + "|(?:\u0627\u0633\u0645\u064A|\u0625\u0633\u0645\u064A|\u0623\u062F\u0639\u0649|\u0627\u0644\u0633\u064A\u062F|\u0627\u0644\u0633\u064A\u062F\u0629|\u0627\u0644\u062F\u0643\u062A\u0648\u0631|\u0646\u0627\u0645 \u0645\u0646|\u0627\u0633\u0645 \u0645\u0646|\u0632\u0645\u0627 \u0646\u0648\u0645|\u0645\u06CC\u0631\u0627 \u0646\u0627\u0645|\u1235\u121C|\u6211\u53EB|\u6211\u7684\u540D\u5B57)\\s*:?\\s*\\p{L}{2,}"),
    LINK("(?iu)(?:https?://|www\\.)\\S{3,}|(?<![\\p{L}\\d@.])@[\\p{L}\\d_.]{3,}");

    private final Pattern pattern;

    PersonalTrace(String pattern) {
        this.pattern = Pattern.compile(pattern);
    }

    /** What a text seems to hold. Digits of any script count as digits. */
    public static Set<PersonalTrace> in(String text) {
        var plain = plain(text);
        var found = EnumSet.noneOf(PersonalTrace.class);
        for (var trace : values()) {
            if (trace.pattern.matcher(plain).find()) {
                found.add(trace);
            }
        }
        return found;
    }

    /** Compatible forms made one, invisible marks dropped, every script's digits written 0 to 9. */
    private static String plain(String text) {
        var plain = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFKC).codePoints().forEach(c -> {
            if (Character.isDigit(c)) {
                plain.append(Character.digit(c, 10));
            } else if (Character.getType(c) != Character.FORMAT) {
                plain.appendCodePoint(c);
            }
        });
        return plain.toString();
    }
}
