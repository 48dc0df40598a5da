package org.waymark.ui.site;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.command.place.PlaceId;
import org.waymark.query.integrity.Integrity;
import org.waymark.query.integrity.Integrity.Row;
import org.waymark.query.place.PlaceName;
import org.waymark.ui.Silence;
import org.waymark.ui.words.Wording;

/** How voices were answered, in the words of one language. */
public final class IntegrityStory {

    private final Integrity told;
    private final Map<String, PlaceName> places;
    private final Silence silence;
    private final SiteNames names;
    private final Wording wording;

    IntegrityStory(Integrity told, Silence silence, KnownRecord known, Wording wording) {
        this.told = told;
        this.silence = silence;
        names = new SiteNames(known.record(), wording);
        this.wording = wording;
        places = known.places().stream()
                .collect(Collectors.toMap(place -> place.place().value(), Function.identity()));
    }

    /** Rows of one kind under its heading. */
    public record Kind(String name, List<Line> lines) {}

    /** One row as it is read, what is withheld as a dash. */
    public record Line(String of, List<String> cells) {}

    public Integrity told() {
        return told;
    }

    /** Everybody first, then by who, in which language and of where they spoke. */
    public List<Kind> kinds() {
        return List.of(
                kind("all", List.of(told.total()), _ -> wording.text("site.integrity.everybody")),
                kind("perspective", told.perspectives(), of -> wording.text("site.perspective." + of)),
                kind("language", told.languages(), this::language),
                kind("sex", told.sexes(), of -> wording.text("site.speaker-sex." + of)),
                kind("age", told.ages(), of -> wording.text("site.speaker-age." + of)),
                kind("place", told.places(), this::place));
    }

    /** Places from which hardly anybody spoke. */
    public List<String> unheard() {
        return silence.places().stream()
                .map(PlaceId::value)
                .map(this::place)
                .sorted()
                .toList();
    }

    /** Kinds of people from whom hardly anybody spoke, and organisations that did not, each under its heading. */
    public Map<String, List<String>> silent() {
        var silent = new LinkedHashMap<String, List<String>>();
        silent.put("perspective", words("site.perspective.", silence.perspectives()));
        silent.put("language", silence.languages().stream().map(this::language).toList());
        silent.put("sex", words("site.speaker-sex.", silence.sexes()));
        silent.put("age", words("site.speaker-age.", silence.ages()));
        silent.put(
                "organisation", silence.organisations().stream().map(names::of).toList());
        silent.values().removeIf(List::isEmpty);
        return silent;
    }

    private List<String> words(String prefix, List<? extends Enum<?>> those) {
        return those.stream().map(one -> wording.text(prefix + one.name())).toList();
    }

    private Kind kind(String name, List<Row> rows, UnaryOperator<String> words) {
        return new Kind(
                name,
                rows.stream()
                        .map(row -> new Line(words.apply(row.of()), cells(row)))
                        .toList());
    }

    private List<String> cells(Row row) {
        return List.of(
                number(row.voices()),
                number(row.medianDays()),
                percent(row.onTime(), row.due()),
                percent(row.reasoned(), row.due()),
                percent(row.changed(), row.due()),
                percent(row.returned(), row.voices()));
    }

    private String number(@Nullable Number number) {
        return number == null ? wording.text("site.integrity.withheld") : wording.number(number.longValue());
    }

    private String percent(@Nullable Long some, @Nullable Long all) {
        var percent = Row.percent(some, all);
        return percent == null
                ? wording.text("site.integrity.withheld")
                : wording.text("site.integrity.percent", percent);
    }

    private String language(String tag) {
        return Locale.forLanguageTag(tag).getDisplayLanguage(Locale.forLanguageTag(wording.language()));
    }

    private String place(String code) {
        var place = places.get(code);
        return place == null
                ? wording.text("site.integrity.nowhere")
                : place.name().in(wording.language());
    }
}
