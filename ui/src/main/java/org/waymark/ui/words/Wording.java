package org.waymark.ui.words;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.Precision;
import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.RelativeDateTimeFormatter;
import com.ibm.icu.text.RelativeDateTimeFormatter.AbsoluteUnit;
import com.ibm.icu.text.RelativeDateTimeFormatter.Direction;
import com.ibm.icu.text.RelativeDateTimeFormatter.RelativeUnit;
import com.ibm.icu.util.NoUnit;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** One language as the service speaks it: sentences, numbers in Western digits, long dates, direction. */
public final class Wording {

    private static final char LEFT_TO_RIGHT_ISOLATE = '\u2066';
    private static final char FIRST_STRONG_ISOLATE = '\u2068';
    private static final char POP_ISOLATE = '\u2069';
    private static final Pattern DIGITS = Pattern.compile("[0-9]+(\\.[0-9]+)*");
    private static final int MOST_DECIMALS = 2;

    private final String language;
    private final ULocale locale;
    private final Map<String, String> words;
    private final Map<String, String> fallback;
    private final Optional<String> checkedBy;
    private final LocalizedNumberFormatter numbers;

    Wording(String language, Map<String, String> words, Map<String, String> fallback, Optional<String> checkedBy) {
        this.language = language;
        this.locale = localeOf(language);
        this.words = Map.copyOf(words);
        this.fallback = Map.copyOf(fallback);
        this.checkedBy = checkedBy;
        this.numbers = NumberFormatter.withLocale(locale);
    }

    /** World English writes the day first; every language writes Western digits and the Gregorian calendar. */
    static ULocale localeOf(String language) {
        return new ULocale.Builder()
                .setLocale(language.equals("en") ? ULocale.forLanguageTag("en-001") : Languages.locale(language))
                .setUnicodeLocaleKeyword("nu", "latn")
                .setUnicodeLocaleKeyword("ca", "gregory")
                .build();
    }

    /** The BCP 47 code, as it stands in {@code lang}. */
    public String language() {
        return language;
    }

    /**
     * Who checked the translation, or that no native speaker has yet; nothing where it was written in this language.
     */
    public Optional<String> translation() {
        return language.equals(Texts.FALLBACK)
                ? Optional.empty()
                : Optional.of(checkedBy
                        .map(who -> text("site.translation.checked", isolate(who)))
                        .orElseGet(() -> text("site.translation.unchecked")));
    }

    /** {@code ltr} or {@code rtl}, as it stands in {@code dir}. */
    public String direction() {
        return rightToLeft() ? "rtl" : "ltr";
    }

    public boolean rightToLeft() {
        return locale.isRightToLeft();
    }

    /** Whether it is said in this language itself, not in English. */
    public boolean says(String key) {
        return words.containsKey(key);
    }

    public boolean has(String key) {
        return words.containsKey(key) || fallback.containsKey(key);
    }

    /** The sentence under a key with its arguments {0}, {1} … An unknown key is a fault of the program. */
    public String text(String key, Object... arguments) {
        return new MessageFormat(pattern(key), locale).format(arguments);
    }

    /** The sentence under a key with named arguments. */
    public String text(String key, Map<String, ?> arguments) {
        return new MessageFormat(pattern(key), locale).format(arguments);
    }

    private String pattern(String key) {
        var pattern = words.getOrDefault(key, fallback.get(key));
        if (pattern == null) {
            throw new IllegalArgumentException("No words for " + key + " in " + language);
        }
        return pattern;
    }

    /** A number with as many decimals as it needs, two at most. */
    public String number(BigDecimal number) {
        return number(number, Precision.maxFraction(MOST_DECIMALS));
    }

    public String number(long number) {
        return number(BigDecimal.valueOf(number));
    }

    /** A number with exactly so many decimals, for columns. */
    public String number(BigDecimal number, int decimals) {
        return number(number, Precision.fixedFraction(decimals));
    }

    private String number(BigDecimal number, Precision precision) {
        return upright(numbers.precision(precision).format(number).toString());
    }

    /** A share given in percent, 57.2 for 57.2 %. */
    public String percent(BigDecimal percent) {
        return upright(numbers.unit(NoUnit.PERCENT)
                .precision(Precision.maxFraction(MOST_DECIMALS))
                .format(percent)
                .toString());
    }

    /** A date in its long form, 14 March 2026. */
    public String date(LocalDate date) {
        var format = DateFormat.getDateInstance(DateFormat.LONG, locale);
        format.setTimeZone(TimeZone.GMT_ZONE);
        return format.format(Date.from(date.atStartOfDay(ZoneOffset.UTC).toInstant()));
    }

    /** How long ago something was, in the largest unit that fits: 4 minutes ago. */
    public String ago(Duration time) {
        var minutes = Math.max(0, time.toMinutes());
        var told = RelativeDateTimeFormatter.getInstance(locale);
        if (minutes == 0) {
            return told.format(Direction.PLAIN, AbsoluteUnit.NOW);
        }
        return minutes < 60
                ? told.format((double) minutes, Direction.LAST, RelativeUnit.MINUTES)
                : time.toHours() < 48
                        ? told.format((double) time.toHours(), Direction.LAST, RelativeUnit.HOURS)
                        : told.format((double) time.toDays(), Direction.LAST, RelativeUnit.DAYS);
    }

    /** Several things as one phrase: a, b and c. */
    public String list(Collection<String> things) {
        return ListFormatter.getInstance(locale).format(things);
    }

    /** A name or phrase of any script, kept from turning round the words about it; digits alone turn nothing round. */
    public String isolate(String phrase) {
        return rightToLeft() && !DIGITS.matcher(phrase).matches()
                ? FIRST_STRONG_ISOLATE + phrase + POP_ISOLATE
                : phrase;
    }

    /** A number, code or year, kept left to right inside right-to-left text. */
    public String upright(String code) {
        return rightToLeft() ? LEFT_TO_RIGHT_ISOLATE + code + POP_ISOLATE : code;
    }
}
