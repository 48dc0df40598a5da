package org.waymark.ui.api;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.command.Refused;
import org.waymark.command.indicator.IndicatorId;
import org.waymark.command.place.PlaceId;
import org.waymark.query.indicator.FindIndicator;
import org.waymark.query.indicator.IndicatorPage;
import org.waymark.query.quality.FindChecks;
import org.waymark.query.quality.Oddity;
import org.waymark.query.quality.ValueCheck;
import org.waymark.query.quality.ValueCheck.Candidate;
import org.waymark.ui.Account;
import org.waymark.ui.Desk;
import org.waymark.ui.Reporting;
import org.waymark.ui.api.CheckAnswer.Found;
import org.waymark.ui.quality.OddityWords;
import org.waymark.ui.words.Texts;

/** Reads rows as they would be reported and tells what is odd about them. */
@Component
class RowCheck {

    private final Desk desk;
    private final Reporting reporting;
    private final Sentences sentences;
    private final Texts texts;

    RowCheck(Desk desk, Reporting reporting, Sentences sentences, Texts texts) {
        this.desk = desk;
        this.reporting = reporting;
        this.sentences = sentences;
        this.texts = texts;
    }

    /** A row that was read, or why it cannot be. */
    record Read(
            int row,
            @Nullable String key,
            @Nullable Candidate candidate,
            @Nullable CheckAnswer unreadable) {}

    Read read(int number, ReportRow row, Account by, String language) {
        try {
            return new Read(number, row.key(), candidate(row, by), null);
        } catch (UnreadableField field) {
            return unreadable(number, row, field.field(), String.valueOf(field.getMessage()), field.remedy());
        } catch (Refused refused) {
            var why = Objects.requireNonNull(Refused.in(refused));
            return unreadable(number, row, null, sentences.of(why, language), null);
        }
    }

    List<CheckAnswer> answers(List<Read> rows, Account by, String language) {
        var candidates =
                rows.stream().map(Read::candidate).filter(Objects::nonNull).toList();
        var found = desk.list(new FindChecks(candidates), ValueCheck.class, by);
        var byCandidate = IntStream.range(0, candidates.size())
                .boxed()
                .collect(Collectors.toMap(candidates::get, found::get, (one, same) -> one));
        var words = new OddityWords(texts.of(language));
        return rows.stream().map(row -> answer(row, byCandidate, words)).toList();
    }

    private Candidate candidate(ReportRow row, Account by) {
        var indicator = new IndicatorId(RowReader.text("indicator", row.indicator()));
        var place = new PlaceId(RowReader.text("place", row.place()));
        var period = RowReader.period(row.period());
        var page = desk.find(new FindIndicator(indicator), IndicatorPage.class, by)
                .orElseThrow(() -> new UnreadableField(
                        "indicator",
                        "There is no indicator named '" + indicator.value() + "'.",
                        "Take a code from GET /api/v1/strategies/{id}/progress."));
        var value = RowReader.value(row, page.definition().plain());
        return new Candidate(reporting.series(indicator, place, by), period, value);
    }

    private static CheckAnswer answer(Read row, Map<Candidate, ValueCheck> found, OddityWords words) {
        var unreadable = row.unreadable();
        var check = row.candidate() == null ? null : found.get(row.candidate());
        return unreadable != null || check == null
                ? Objects.requireNonNull(unreadable)
                : new CheckAnswer(
                        row.row(),
                        row.key(),
                        "checked",
                        told(check.odd(), words::of),
                        told(check.unchecked(), words::unchecked),
                        null,
                        null,
                        null);
    }

    private static List<Found> told(List<Oddity> oddities, Function<Oddity, String> sentence) {
        return oddities.stream()
                .map(one -> new Found(one.code(), one.kind(), one.slice(), one.facts(), sentence.apply(one)))
                .toList();
    }

    private static Read unreadable(
            int number, ReportRow row, @Nullable String field, String reason, @Nullable String remedy) {
        var answer = new CheckAnswer(number, row.key(), "unreadable", List.of(), List.of(), field, reason, remedy);
        return new Read(number, row.key(), null, answer);
    }
}
