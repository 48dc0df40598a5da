package org.waymark.ui.api;

import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.waymark.command.indicator.IndicatorId;
import org.waymark.command.strategy.StrategyId;
import org.waymark.query.quality.FindQuality;
import org.waymark.query.quality.QualityMatrix;
import org.waymark.query.quality.QualityState;
import org.waymark.ui.Desk;
import org.waymark.ui.exchange.QualityFile;

/** Whether figures can be trusted: how it stands with each value, and what would be odd about one not sent yet. */
@RestController
@RequestMapping("/api/v1")
class QualityApi {

    private static final int MOST_ROWS = 1000;

    private final Desk desk;
    private final Sending sending;
    private final RowCheck check;
    private final Clock clock;

    QualityApi(Desk desk, Sending sending, RowCheck check, Clock clock) {
        this.desk = desk;
        this.sending = sending;
        this.check = check;
        this.clock = clock;
    }

    /**
     * Place by period.
     *
     * @param from first period, for example 2018; the last twelve where it is left out
     * @param to last period
     * @param state only rows with any of these
     * @param page of fifty rows, counted from 1
     */
    @GetMapping("/quality")
    QualityMatrix quality(
            @RequestParam String strategy,
            @RequestParam @Nullable String indicator,
            @RequestParam @Nullable String from,
            @RequestParam @Nullable String to,
            @RequestParam(required = false) @Nullable List<String> state,
            @RequestParam(defaultValue = "1") int page,
            @Nullable Principal caller) {
        if (page < 1) {
            throw new UnreadableField("page", "There is no page " + page + ".", "Count pages from 1.");
        }
        return find(strategy, indicator, from, to, state == null ? List.of() : state, page, caller);
    }

    /** The same as one file, a line for each value, all pages at once. */
    @GetMapping(path = "/quality.csv", produces = "text/csv")
    ResponseEntity<String> file(
            @RequestParam String strategy,
            @RequestParam @Nullable String indicator,
            @RequestParam @Nullable String from,
            @RequestParam @Nullable String to,
            @RequestParam(required = false) @Nullable List<String> state,
            @Nullable Principal caller) {
        var matrix = find(strategy, indicator, from, to, state == null ? List.of() : state, 0, caller);
        return ResponseEntity.ok()
                .contentType(ValuesApi.CSV)
                .body(QualityFile.written(new StrategyId(strategy), matrix));
    }

    /** Looks at rows as they would be reported, and sends none. A row that cannot be read says why. */
    @PostMapping("/quality/checks")
    List<CheckAnswer> check(@RequestBody List<ReportRow> rows, Principal caller, Locale language) {
        if (rows.size() > MOST_ROWS) {
            throw new UnreadableField(
                    "rows", rows.size() + " rows are too many at once.", "Send at most " + MOST_ROWS + ".");
        }
        var by = sending.account(caller);
        var read = IntStream.range(0, rows.size())
                .mapToObj(i -> check.read(i + 1, rows.get(i), by, language.getLanguage()))
                .toList();
        return check.answers(read, by, language.getLanguage());
    }

    private QualityMatrix find(
            String strategy,
            @Nullable String indicator,
            @Nullable String from,
            @Nullable String to,
            List<String> states,
            int page,
            @Nullable Principal caller) {
        var question = new FindQuality(
                new StrategyId(strategy),
                indicator == null ? null : new IndicatorId(indicator),
                from == null ? null : RowReader.period(from).start(),
                to == null ? null : RowReader.period(to).end(),
                states.stream().map(QualityApi::state).toList(),
                page,
                LocalDate.now(clock));
        return desk.find(question, QualityMatrix.class, sending.account(caller)).orElseThrow();
    }

    private static QualityState state(String text) {
        try {
            return QualityState.valueOf(text.strip().toUpperCase(Locale.ROOT).replace('-', '_'));
        } catch (IllegalArgumentException unknown) {
            throw new UnreadableField(
                    "state",
                    "'" + text + "' is not a state.",
                    "Write one of " + Arrays.toString(QualityState.values()) + ".");
        }
    }
}
