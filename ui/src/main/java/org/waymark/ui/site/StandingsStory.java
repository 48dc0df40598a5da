package org.waymark.ui.site;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.command.indicator.IndicatorId;
import org.waymark.command.reporting.Observation;
import org.waymark.command.standing.Margin;
import org.waymark.command.standing.Visit.Outcome;
import org.waymark.query.reporting.ValueRow;
import org.waymark.query.standing.AccessPage;
import org.waymark.query.standing.Beside;
import org.waymark.query.standing.Flagged;
import org.waymark.query.standing.Side;
import org.waymark.query.standing.Standings;
import org.waymark.ui.words.SurveyWords;
import org.waymark.ui.words.Wording;

/**
 * What others see beside what authorities report, as the public reads it: every line ready to be shown.
 *
 * @param margin the sentence about it, or empty where nothing stands side by side
 * @param flags where standings diverge, each with what its sides said
 * @param unreviewed what counts though no second person looked at it
 */
public record StandingsStory(
        String margin, List<Row> rows, List<List<String>> flags, List<String> unreviewed, List<String> access) {

    private static final int MOST = 8;

    /** One group of one period with what each side says. */
    public record Row(
            String what, List<String> sides, @Nullable String apart) {}

    static StandingsStory of(
            List<Standings> standings,
            List<ValueRow> values,
            List<AccessPage> access,
            SiteNames names,
            Wording wording) {
        var writing = new Writing(names, wording);
        return new StandingsStory(
                standings.stream()
                        .findFirst()
                        .map(one -> writing.margin(one.margin()))
                        .orElse(""),
                standings.stream()
                        .flatMap(one -> one.beside().stream().limit(MOST).map(row -> writing.row(one.indicator(), row)))
                        .toList(),
                standings.stream()
                        .flatMap(one -> one.flagged().stream())
                        .limit(MOST)
                        .map(writing::flag)
                        .toList(),
                values.stream()
                        .flatMap(row -> Stream.ofNullable(row.withoutReview())
                                .map(why -> writing.unreviewed(row.period().code(), why)))
                        .distinct()
                        .toList(),
                access.stream().limit(MOST).map(writing::visit).toList());
    }

    /** Whether there is anything to show. */
    public boolean isThere() {
        return !rows.isEmpty() || !unreviewed.isEmpty() || !access.isEmpty();
    }

    private record Writing(SiteNames names, Wording wording) {

        String margin(@Nullable Margin margin) {
            if (margin == null) {
                return "";
            }
            var amount = margin.in() == Margin.In.PERCENT
                    ? wording.percent(margin.amount())
                    : wording.text("workspace.oversight.units", wording.number(margin.amount()));
            return wording.text("site.standings.sentence", amount);
        }

        Row row(IndicatorId indicator, Beside row) {
            var apart = row.apart();
            var key = row.diverges() ? "site.standings.diverges" : "site.standings.apart";
            return new Row(
                    wording.text(
                            "workspace.standings.row",
                            names.of(row.place()),
                            wording.upright(row.period().code()),
                            names.of(row.slice())),
                    row.sides().stream().map(side -> side(indicator, side)).toList(),
                    apart == null ? null : wording.text(key, wording.number(apart)));
        }

        private String side(IndicatorId indicator, Side side) {
            var said = new ArrayList<String>();
            said.add(names.of(side.source()) + ", "
                    + wording.text("site.standing." + side.standing().name()) + ": "
                    + number(side.observation(), indicator));
            if (side.survey() != null) {
                said.add(new SurveyWords(wording).of(side.survey()));
            }
            return String.join(". ", said);
        }

        private String number(Observation observation, IndicatorId indicator) {
            var shown = observation.shown();
            if (shown != null) {
                return names.of(shown, indicator);
            }
            var missing = observation.missing();
            return missing == null
                    ? "–"
                    : wording.text("workspace.missing."
                            + missing.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }

        List<String> flag(Flagged flagged) {
            var place = names.of(flagged.divergence().place());
            var period = wording.upright(flagged.divergence().period().code());
            var lines = new ArrayList<String>();
            lines.add(
                    flagged.isOpen()
                            ? wording.text(
                                    "site.standings.open",
                                    place,
                                    period,
                                    day(flagged.stretches().getLast().from()))
                            : wording.text("site.standings.closed", place, period));
            flagged.said().stream()
                    .map(one -> wording.text("site.standings.said", names.of(one.side()), wording.isolate(one.words())))
                    .forEach(lines::add);
            if (flagged.isOpen() && !flagged.isExplained()) {
                lines.add(wording.text("site.standings.silent"));
            }
            return List.copyOf(lines);
        }

        String unreviewed(String period, String why) {
            return String.join(
                    ": ",
                    Arrays.asList(
                            wording.upright(period), wording.text("site.standings.unreviewed", wording.isolate(why))));
        }

        String visit(AccessPage page) {
            var visit = page.visit();
            var by = visit.organisation();
            var key = visit.outcome() == Outcome.GRANTED ? "site.standings.granted" : "site.standings.refused";
            var told = wording.text(
                    key,
                    wording.date(visit.day()),
                    names.of(visit.monitor()),
                    by == null ? names.of(visit.place()) : names.of(by),
                    wording.isolate(visit.reason()));
            return page.takenBack() == null
                    ? told
                    : told + " " + wording.text("site.standings.taken-back", wording.isolate(page.takenBack()));
        }

        private String day(Instant at) {
            return wording.date(at.atZone(ZoneOffset.UTC).toLocalDate());
        }
    }
}
