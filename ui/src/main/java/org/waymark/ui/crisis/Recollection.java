package org.waymark.ui.crisis;

import java.time.LocalTime;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.waymark.command.Words;
import org.waymark.command.organisation.OrganisationId;
import org.waymark.query.crisis.CrisisPage;
import org.waymark.query.replay.Happening;
import org.waymark.ui.change.Naming;
import org.waymark.ui.words.Wording;

/**
 * Something that happened in a crisis, as it is told.
 *
 * @param kind what kind of thing it is, in a word or two
 * @param sentence what happened; empty where the words say it all
 * @param words what somebody wrote about it, or null
 * @param who whose doing it was, as the reader may know it; empty where it was nobody's alone
 * @param at the time of day, or null
 * @param links evidence
 */
public record Recollection(
        String kind,
        String sentence,
        @Nullable Words words,
        String who,
        @Nullable LocalTime at,
        List<String> links) {

    /** Tells a happening in a language; organisations are called as the reader may know them. */
    public static Recollection of(
            Happening happening,
            Wording wording,
            Naming names,
            MeasureNames measures,
            Function<OrganisationId, String> who) {
        return switch (happening) {
            case Happening.Ruled ruled -> ruled(ruled.step(), wording, measures);
            case Happening.Noted noted -> {
                var action = noted.action();
                yield new Recollection(
                        wording.text("change.crisis.label." + action.label().name()),
                        "",
                        action.what(),
                        action.who() == null ? "" : who.apply(action.who()),
                        action.at(),
                        action.evidence());
            }
            case Happening.Adopted adopted ->
                told(wording, "adopted", wording.text("change.crisis.adopted", adopted.version()), adopted.reason());
            case Happening.Decided decided ->
                told(
                        wording,
                        "voices",
                        wording.text(
                                "change.crisis.decision." + decided.decision().name()),
                        decided.title());
            case Happening.Closed closed ->
                told(wording, "voices", wording.text("change.crisis.closed"), closed.title());
            case Happening.Told step ->
                told(
                        wording,
                        "step",
                        wording.text(
                                "change.crisis.stage." + step.report().stage().name()),
                        step.name());
            case Happening.Waited waited ->
                told(
                        wording,
                        "waited",
                        wording.text("change.crisis.waited", names.of(waited.indicator()), waited.reports()),
                        null);
            case Happening.Reported reported ->
                told(
                        wording,
                        "reports",
                        wording.text(
                                "change.crisis." + reported.what().replace('.', '-'),
                                names.of(reported.indicator()),
                                reported.values()),
                        null);
            case Happening.Heard heard ->
                told(
                        wording,
                        "heard",
                        heard.voices() == null
                                ? wording.text("change.crisis.few-voices")
                                : wording.text("change.crisis.voices", heard.voices()),
                        null);
        };
    }

    /** What was decided about a crisis, told by itself. */
    public static Recollection ruled(CrisisPage.Step step, Wording wording, MeasureNames measures) {
        var what = step.what().substring(step.what().indexOf('.') + 1);
        return new Recollection(
                wording.text("change.crisis.kind." + what),
                wording.text("change.crisis." + what, wording.date(step.last()), measures.of(step.stillDue())),
                step.reason(),
                "",
                null,
                List.of());
    }

    private static Recollection told(Wording wording, String kind, String sentence, @Nullable Words words) {
        return new Recollection(wording.text("change.crisis.kind." + kind), sentence, words, "", null, List.of());
    }
}
