package org.waymark.ui.api;

import java.security.Principal;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.waymark.command.Words;
import org.waymark.command.indicator.Definition;
import org.waymark.command.indicator.IndicatorCommand.ChangeMethod;
import org.waymark.command.indicator.IndicatorCommand.DefineIndicator;
import org.waymark.command.indicator.IndicatorId;
import org.waymark.command.indicator.Slice;
import org.waymark.command.place.PlaceId;
import org.waymark.query.indicator.FindIndicator;
import org.waymark.query.indicator.FindIndicators;
import org.waymark.query.indicator.IndicatorPage;
import org.waymark.query.rollup.FindRollUp;
import org.waymark.query.rollup.RollUp;
import org.waymark.ui.Account;
import org.waymark.ui.Accounts;
import org.waymark.ui.Desk;

/** Indicators that strategies share: what each means, and since when it is measured as it is. */
@RestController
@RequestMapping("/api/v1/indicators")
class IndicatorsApi {

    private final Desk desk;
    private final Accounts accounts;
    private final RowOutcome outcome;

    IndicatorsApi(Desk desk, Accounts accounts, RowOutcome outcome) {
        this.desk = desk;
        this.accounts = accounts;
        this.outcome = outcome;
    }

    /** An indicator to define, under a code of letters, digits and hyphens. */
    record IndicatorRow(
            @Nullable String key,
            @Nullable String indicator,
            @Nullable Definition definition) {}

    /**
     * A change of method.
     *
     * @param from the first period measured differently
     * @param reason by language
     * @param definition what it means from now on, or left out where its words stay as they are
     */
    record MethodRow(
            @Nullable String key,
            @Nullable String from,
            @Nullable Words reason,
            @Nullable Definition definition) {}

    @GetMapping
    List<IndicatorPage> all() {
        return desk.list(new FindIndicators(), IndicatorPage.class, Desk.ANYBODY);
    }

    @GetMapping("/{code}")
    IndicatorPage one(@PathVariable String code) {
        return desk.find(new FindIndicator(new IndicatorId(code)), IndicatorPage.class, Desk.ANYBODY)
                .orElseThrow(() -> new NotThere("indicator", code));
    }

    /**
     * One indicator over the places within a place: totals of what adds up, how the rest lies, gaps, places alike.
     *
     * @param within the place around; the one in which most places are reported on where it is left out
     * @param group for example citizen=NAT,sex=F; the plain one where it is left out
     * @param reference the group it is compared with
     * @param asof as known at the end of this day
     */
    @GetMapping("/{code}/places")
    PlacesAnswer places(
            @PathVariable String code,
            @RequestParam @Nullable String within,
            @RequestParam @Nullable String group,
            @RequestParam @Nullable String reference,
            @RequestParam @Nullable String asof) {
        var question = new FindRollUp(
                new IndicatorId(code),
                within == null ? null : new PlaceId(within),
                group == null ? Slice.TOTAL : RowReader.slice(group),
                reference == null ? null : RowReader.slice(reference),
                asof == null ? null : Days.read("asof", asof));
        return desk.find(question, RollUp.class, Desk.ANYBODY)
                .map(PlacesAnswer::of)
                .orElseThrow(() -> new NotThere("indicator", code));
    }

    @PostMapping
    ResponseEntity<List<RowAnswer>> define(@RequestBody List<IndicatorRow> rows, Principal caller, Locale language) {
        var by = accounts.named(caller.getName()).orElseThrow();
        var answers = IntStream.range(0, rows.size())
                .mapToObj(i -> outcome.of(i + 1, rows.get(i).key(), "defined", language, () -> define(rows.get(i), by)))
                .toList();
        desk.see();
        return RowOutcome.answer(answers);
    }

    /** A break on every series of the indicator. */
    @PostMapping("/{code}/methods")
    IndicatorPage change(@PathVariable String code, @RequestBody MethodRow row, Principal caller) {
        var by = accounts.named(caller.getName()).orElseThrow();
        var now = one(code);
        var reason = row.reason();
        if (reason == null) {
            throw new UnreadableField("reason", "The field 'reason' is missing.", "Say what changed, by language.");
        }
        var definition = row.definition() == null ? now.definition() : row.definition();
        desk.send(
                new ChangeMethod(now.indicator(), definition, RowReader.period(row.from()), reason, by.participant()),
                by,
                key(row.key()));
        desk.see();
        return one(code);
    }

    private void define(IndicatorRow row, Account by) {
        var code = RowReader.text("indicator", row.indicator());
        if (!code.matches("[A-Za-z0-9_-]{1,60}")) {
            throw new UnreadableField(
                    "indicator", "'" + code + "' is not a code.", "Write letters, digits and hyphens.");
        }
        var definition = row.definition();
        if (definition == null) {
            throw new UnreadableField("definition", "The field 'definition' is missing.", "Fill it in.");
        }
        desk.send(new DefineIndicator(new IndicatorId(code), definition, by.participant()), by, key(row.key()));
    }

    private static String key(@Nullable String key) {
        return key == null ? UUID.randomUUID().toString() : key;
    }
}
