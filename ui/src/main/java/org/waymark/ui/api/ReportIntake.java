package org.waymark.ui.api;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.command.Period;
import org.waymark.command.Refused;
import org.waymark.command.Words;
import org.waymark.command.indicator.IndicatorId;
import org.waymark.command.place.PlaceId;
import org.waymark.command.reporting.Kinds;
import org.waymark.command.reporting.ReportingSeriesId;
import org.waymark.command.reporting.Value;
import org.waymark.query.indicator.FindIndicator;
import org.waymark.query.indicator.IndicatorPage;
import org.waymark.query.place.FindPlaceByCode;
import org.waymark.query.place.Match;
import org.waymark.query.quality.FindOddities;
import org.waymark.query.quality.Oddity;
import org.waymark.query.quality.OddityKind;
import org.waymark.ui.Account;
import org.waymark.ui.Desk;
import org.waymark.ui.Reporting;
import org.waymark.ui.words.Texts;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Takes reports as programs send them, whichever way they come. */
@Component
public class ReportIntake {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Desk desk;
    private final Reporting reporting;
    private final Texts texts;

    ReportIntake(Desk desk, Reporting reporting, Texts texts) {
        this.desk = desk;
        this.reporting = reporting;
        this.texts = texts;
    }

    /**
     * What became of a report.
     *
     * @param refusal why it was refused, as a code, or null where it was received and waits for a second person
     * @param field the field in the way, or null
     */
    public record Taken(
            @Nullable String refusal,
            @Nullable String field,
            @Nullable Words reason,
            @Nullable Words remedy) {

        static final Taken RECEIVED = new Taken(null, null, null, null);
    }

    /**
     * Takes a report with the fields of {@code POST /api/v1/reports}, its key among them. What fails for another reason
     * than a rule is thrown and may be handed in again.
     *
     * @param list the code list of the place's code, or null where it may be any
     */
    public Taken take(JsonNode report, @Nullable String list, Account by) {
        try {
            var row = JSON.treeToValue(report, ReportRow.class);
            report(row, place(row.place(), list), by);
            return Taken.RECEIVED;
        } catch (JacksonException unreadable) {
            var path = unreadable.getPath();
            return field(
                    "UNREADABLE_FIELD",
                    path.isEmpty() ? "report" : String.valueOf(path.getFirst().getPropertyName()));
        } catch (UnreadableField unreadable) {
            return field("UNREADABLE_FIELD", unreadable.field());
        } catch (OtherPlace other) {
            return field(other.code, "place");
        } catch (AggregateNotFoundException absent) {
            return field("NOTHING_REPORTED_YET", "reason");
        } catch (CommandExecutionException failure) {
            var refusal = Refused.in(failure);
            if (refusal == null) {
                throw failure;
            }
            return new Taken(refusal.key(), null, words(refusal.key()), words("inward.remedy.refused"));
        }
    }

    /** Reports one row for the organisation of an account. */
    void report(ReportRow row, PlaceId place, Account by) {
        var indicator = new IndicatorId(RowReader.text("indicator", row.indicator()));
        var period = RowReader.period(row.period());
        var page = desk.find(new FindIndicator(indicator), IndicatorPage.class, by)
                .orElseThrow(() -> new UnreadableField(
                        "indicator",
                        "There is no indicator named '" + indicator.value() + "'.",
                        "Take a code from GET /api/v1/strategies/{id}/progress."));
        var value = RowReader.value(row, page.definition().plain());
        var series = reporting.series(indicator, place, by);
        var key = row.key() == null ? UUID.randomUUID().toString() : row.key();
        var reasons = row.confirmed() == null ? Map.<String, String>of() : row.confirmed();
        var odd = odd(series, period, value, reasons, by);
        Kinds.explained(
                odd.stream().noneMatch(one -> one.kind() == OddityKind.PARTS && !reasons.containsKey(one.code())));
        if (row.reason() == null) {
            reporting.submit(series, period, value, row.published(), RowReader.standing(row.standing()), by, key);
        } else {
            reporting.correct(series, period, value, row.reason(), row.published(), by, key);
        }
        reporting.confirm(series, period, odd, reasons, by, key);
    }

    /** What is odd about a value that has parts, or of which something is confirmed. */
    private List<Oddity> odd(
            ReportingSeriesId series, Period period, Value value, Map<String, String> reasons, Account by) {
        return value.cells().size() > 2 || !reasons.isEmpty()
                ? desk.list(new FindOddities(series, period, value), Oddity.class, by)
                : List.of();
    }

    /**
     * A place is found by its own code or by one in a list; what may mean several or another vintage is not guessed.
     */
    private PlaceId place(@Nullable String written, @Nullable String list) {
        var code = RowReader.text("place", written);
        var matches = desk.list(new FindPlaceByCode(code, list), Match.class, Desk.ANYBODY);
        var plain = matches.stream()
                .filter(match -> match.kind() == Match.Kind.PLAIN)
                .map(Match::place)
                .distinct()
                .toList();
        if (plain.size() == 1) {
            return plain.getFirst();
        }
        throw new OtherPlace(
                matches.isEmpty()
                        ? "UNKNOWN_PLACE"
                        : matches.getFirst().kind() == Match.Kind.AMBIGUOUS ? "AMBIGUOUS_PLACE" : "OTHER_VINTAGE");
    }

    private Taken field(String code, String field) {
        var word = code.toLowerCase(Locale.ROOT).replace('_', '-');
        return new Taken(code, field, words("inward.refusal." + word, field), words("inward.remedy." + word));
    }

    private Words words(String key, Object... arguments) {
        return new Words(texts.languages().stream()
                .collect(Collectors.toMap(
                        language -> language, language -> texts.of(language).text(key, arguments))));
    }

    private static final class OtherPlace extends RuntimeException {

        private final String code;

        OtherPlace(String code) {
            super(code);
            this.code = code;
        }
    }
}
