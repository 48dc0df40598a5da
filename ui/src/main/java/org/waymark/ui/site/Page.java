package org.waymark.ui.site;

import gg.jte.Content;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.waymark.command.Period;
import org.waymark.command.Words;
import org.waymark.command.indicator.Slice;
import org.waymark.query.crisis.CrisisPage;
import org.waymark.ui.words.Wording;

/**
 * One page as its reader gets it: where it is, in which language, and how things are said there.
 *
 * @param elsewhere the language of pages that do not listen, which fewer languages speak
 * @param path address without the language, for example {@code /goals}
 * @param section the entry of the main menu it belongs to, empty where none
 * @param quiet whether it is part of the feedback flow, which shows as little as it can
 * @param crises those in force, of which every page speaks that is not quiet
 * @param asof the day at whose end all of it was known, or null for now
 */
public record Page(
        Wording wording,
        List<String> languages,
        String elsewhere,
        String path,
        String section,
        String title,
        boolean quiet,
        List<CrisisPage> crises,
        @Nullable LocalDate asof) {

    private static final Pattern LISTENING = Pattern.compile("/(feedback|incident|flag)\\b");

    public Page {
        languages = List.copyOf(languages);
        crises = List.copyOf(crises);
    }

    /** The same page under another title. */
    public Page titled(String other) {
        return new Page(wording, languages, elsewhere, path, section, other, quiet, crises, asof);
    }

    /** The same page as known at the end of a day; its links lead to pages of that day. */
    Page known(@Nullable LocalDate day) {
        return new Page(wording, languages, elsewhere, path, section, title, quiet, crises, day);
    }

    public String language() {
        return wording.language();
    }

    /** Who checked these words, or that nobody has; nothing in the language they were written in. */
    public @Nullable String translation() {
        return wording.translation().orElse(null);
    }

    public String direction() {
        return wording.direction();
    }

    /** A sentence of the site in the reader's language. */
    public String say(String key, Object... arguments) {
        return wording.text("site." + key, arguments);
    }

    /** Such a sentence, its words between double asterisks in bold. */
    public Content rich(String key, Object... arguments) {
        return new Emphasis(say(key, arguments));
    }

    /** Words somebody wrote, marked with their language where it is not the reader's. */
    public Content said(Words words) {
        return new Spoken(words.in(language()), words.languageFor(language()), language());
    }

    /** The same as bare text, for titles and figures. */
    public String plain(Words words) {
        return words.in(language());
    }

    public String date(LocalDate day) {
        return wording.date(day);
    }

    public String number(BigDecimal number) {
        return wording.number(number);
    }

    public String count(long number) {
        return wording.number(number);
    }

    /** A period's code, kept upright in right-to-left text. */
    public String period(Period period) {
        return wording.upright(period.code());
    }

    /** Any constant, in words: {@code site.<group>.<CONSTANT>}. */
    public String word(String group, Enum<?> constant) {
        return say(group + "." + constant.name());
    }

    /** The group a slice stands for. */
    public String group(Slice slice) {
        return Groups.name(slice, wording);
    }

    /**
     * An address of the site of the day this page is of, in the reader's language, or in English where only pages that
     * listen speak it.
     */
    public String to(String other) {
        return LISTENING.matcher(other).lookingAt()
                ? "/" + language() + other
                : "/" + elsewhere + (other.equals(path) ? other : then(other));
    }

    /** The page as it is known by now. */
    public String now() {
        return "/" + language() + path;
    }

    private String then(String other) {
        if (asof == null || other.contains("asof=")) {
            return other;
        }
        var end = other.indexOf('#') < 0 ? other.length() : other.indexOf('#');
        return other.substring(0, end) + (other.contains("?") ? "&" : "?") + "asof=" + asof + other.substring(end);
    }

    /** This page in another language. */
    public String in(String other) {
        return "/" + other + then(path);
    }

    public boolean isIn(String menuEntry) {
        return section.equals(menuEntry);
    }
}
