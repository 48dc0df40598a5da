package org.waymark.ui.quality;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.waymark.command.indicator.Slice;
import org.waymark.query.quality.Oddity;
import org.waymark.query.quality.OddityKind;
import org.waymark.ui.words.Texts;
import org.waymark.ui.words.Wording;

/** Says in one language what is odd about a value, with the numbers that make it so. */
public final class OddityWords {

    private static final String KEY = "workspace.oddity.";
    private static final String WHY = "workspace.oddity-why.";
    private static final String OTHER = "other";
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    /** Facts that are words for the sentence to choose by, not to be shown. */
    private static final Set<String> CHOICES = Set.of("side", "why", "by", "of");

    private final Wording wording;

    public OddityWords(Wording wording) {
        this.wording = wording;
    }

    /** The whole sentence, with the group it is about where there is one. */
    public String of(Oddity oddity) {
        return about(oddity, wording.text(KEY + word(oddity.kind()), shown(oddity)));
    }

    /** Why a check could say nothing about a value. */
    public String unchecked(Oddity oddity) {
        return about(oddity, wording.text("workspace.oddity-unchecked", name(oddity.kind()), reason(oddity)));
    }

    /** Why checks could say nothing, each reason once with the groups it is about. */
    public List<String> uncheckedTogether(List<Oddity> unchecked) {
        var groups = new LinkedHashMap<String, List<String>>();
        unchecked.forEach(one -> {
            var about = groups.computeIfAbsent(
                    wording.text("workspace.oddity-reason", name(one.kind()), reason(one)), first -> new ArrayList<>());
            if (one.slice() != null) {
                about.add(group(one.slice()));
            }
        });
        return groups.entrySet().stream()
                .map(entry -> entry.getValue().isEmpty()
                        ? entry.getKey()
                        : wording.text("workspace.oddity-about", entry.getKey(), wording.list(entry.getValue())))
                .toList();
    }

    /** The kind in a word or two. */
    public String name(OddityKind kind) {
        return wording.text("workspace.oddity-kind." + word(kind));
    }

    /** A group in words where its codes have any. */
    public String group(Slice slice) {
        if (slice.codes().isEmpty()) {
            return wording.text("workspace.everybody");
        }
        return new TreeMap<>(slice.codes())
                .entrySet().stream()
                        .map(part -> code(part.getKey(), part.getValue()))
                        .collect(Collectors.joining(wording.text("workspace.comma")));
    }

    private String code(String dimension, String code) {
        var key = "workspace.code." + dimension + "." + code;
        return wording.has(key) ? wording.text(key) : wording.upright(dimension + " " + code);
    }

    private String reason(Oddity oddity) {
        var key = WHY + oddity.facts().getOrDefault("why", OTHER);
        return wording.text(wording.has(key) ? key : WHY + OTHER, shown(oddity));
    }

    private String about(Oddity oddity, String sentence) {
        var slice = oddity.slice();
        return slice == null ? sentence : wording.text("workspace.oddity-about", group(slice), sentence);
    }

    private Map<String, String> shown(Oddity oddity) {
        var shown = new TreeMap<String, String>();
        oddity.facts().forEach((name, fact) -> shown.put(name, shown(name, fact)));
        named(oddity, Texts.FALLBACK).forEach(shown::put);
        named(oddity, wording.language()).forEach(shown::put);
        return shown;
    }

    /** Facts that are words come in several languages: {@code name.en}, {@code name.ar}. */
    private Map<String, String> named(Oddity oddity, String language) {
        var ending = "." + language;
        return oddity.facts().entrySet().stream()
                .filter(fact -> fact.getKey().endsWith(ending))
                .collect(Collectors.toMap(
                        fact -> fact.getKey().substring(0, fact.getKey().length() - ending.length()),
                        fact -> wording.isolate(fact.getValue())));
    }

    private String shown(String name, String fact) {
        if (CHOICES.contains(name)) {
            return fact;
        }
        if (DAY.matcher(fact).matches()) {
            return wording.date(LocalDate.parse(fact));
        }
        return NUMBER.matcher(fact).matches() && !name.equals("period")
                ? wording.number(new BigDecimal(fact))
                : wording.upright(fact);
    }

    private static String word(OddityKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
