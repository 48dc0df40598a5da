package org.waymark.ui.entry;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.axonframework.commandhandling.CommandExecutionException;
import org.springframework.stereotype.Component;
import org.waymark.command.Refused;
import org.waymark.command.calendar.LateReportsCommand.TakeException;
import org.waymark.command.calendar.LateReportsId;
import org.waymark.command.indicator.IndicatorId;
import org.waymark.command.reporting.Value;
import org.waymark.ui.Account;
import org.waymark.ui.Desk;
import org.waymark.ui.Reporting;
import org.waymark.ui.entry.CellId.Field;
import org.waymark.ui.entry.EntryDrafts.Kept;
import org.waymark.ui.entry.Receipt.Outcome;

/**
 * Sends what was typed on a form: one command and one answer for each series, and a receipt for all of them. Keys
 * follow from the revisions of what was typed, so sending twice, or again after the machine died in between, does
 * nothing more.
 */
@Component
public class Dispatch {

    private static final String LETTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

    private final Desk desk;
    private final Reporting reporting;
    private final EntryDrafts drafts;
    private final Receipts receipts;
    private final Clock clock;

    Dispatch(Desk desk, Reporting reporting, EntryDrafts drafts, Receipts receipts, Clock clock) {
        this.desk = desk;
        this.reporting = reporting;
        this.drafts = drafts;
        this.receipts = receipts;
        this.clock = clock;
    }

    /** Sends every indicator of the form somebody typed into. What is refused stays typed, and the receipt says why. */
    public Receipt send(Pad pad, Account by) {
        var form = pad.form();
        var values = new LinkedHashMap<IndicatorId, Value>();
        var rows = new ArrayList<Receipt.Row>();
        var sent = new LinkedHashMap<CellId, Kept>();
        var names = new StringBuilder(form.sheet().toString());
        for (var section : pad.unsent()) {
            var filling = pad.filling(section);
            filling.value().ifPresent(value -> {
                var name = name(filling.typed());
                var row = send(pad, section, value, key(pad, section, name), by);
                names.append(name).append(row.outcome() == Outcome.REFUSED);
                rows.add(row);
                if (row.outcome() != Outcome.REFUSED) {
                    values.put(section.indicator(), value);
                    sent.putAll(filling.typed());
                }
            });
        }
        var content = Canonical.of(form.code(), form.version(), form.sheet(), values);
        var receipt = new Receipt(
                reference(names.toString()),
                form.code().toString(),
                form.version(),
                form.sheet(),
                clock.instant(),
                by.participant(),
                rows,
                content,
                Canonical.sha256(content));
        receipts.keep(receipt);
        drafts.forget(form.sheet(), sent);
        pad.refresh();
        return receipts.find(form.sheet().source(), receipt.reference()).orElse(receipt);
    }

    private Receipt.Row send(Pad pad, Section section, Value value, String key, Account by) {
        var sheet = pad.form().sheet();
        var series = sheet.series(section.indicator());
        var filling = pad.filling(section);
        var correcting = pad.story().correcting(section);
        var reason = filling.said(Field.REASON).strip();
        var waits = pad.story().waits(section, Optional.of(value));
        var outcome = waits ? Outcome.UNCHANGED : correcting ? Outcome.CORRECTED : Outcome.SENT;
        try {
            exception(pad, section, key, by);
            if (outcome == Outcome.CORRECTED) {
                reporting.correct(series, sheet.period(), value, reason, null, by, key);
            } else if (outcome == Outcome.SENT) {
                reporting.submit(series, sheet.period(), value, null, filling.standing(), by, key);
            }
            reporting.confirm(
                    series, sheet.period(), pad.odd(section), Confirmed.of(filling.said(Field.CONFIRMED)), by, key);
        } catch (CommandExecutionException failure) {
            var refusal = Refused.in(failure);
            if (refusal == null) {
                throw failure;
            }
            return new Receipt.Row(section.indicator(), Outcome.REFUSED, section.needed(), null, refusal.key());
        }
        return new Receipt.Row(
                section.indicator(),
                outcome,
                Math.max(1, value.cells().size()),
                outcome == Outcome.CORRECTED ? reason : null,
                null);
    }

    /** Takes the exception a late report needs; one that was taken on the way before is there already. */
    private void exception(Pad pad, Section section, String key, Account by) {
        var reason = pad.filling(section).said(Field.EXCEPTION).strip();
        if (pad.story().lock(section).isPresent() && !reason.isEmpty()) {
            var sheet = pad.form().sheet();
            var late = new LateReportsId(sheet.series(section.indicator()));
            desk.send(new TakeException(late, sheet.period(), reason, by.participant()), by, key + "-exception");
            desk.see();
        }
    }

    private static String key(Pad pad, Section section, String name) {
        return uuid(pad.form().sheet() + "|" + section.indicator().value() + "|" + name)
                .toString();
    }

    /** What was typed, cell by cell, in the revisions it has. */
    private static String name(Map<CellId, Kept> typed) {
        var revisions = new TreeMap<String, Long>();
        typed.forEach((cell, kept) -> revisions.put(cell.toString(), kept.revision()));
        return revisions.toString();
    }

    private static String reference(String names) {
        var digest = uuid(names);
        var letters = new StringBuilder();
        for (var i = 0; i < 12; i++) {
            var half = i < 6 ? digest.getMostSignificantBits() : digest.getLeastSignificantBits();
            letters.append(i > 0 && i % 4 == 0 ? "-" : "").append(LETTERS.charAt((int) (half >>> (5 * (i % 6))) & 31));
        }
        return letters.toString().toUpperCase(Locale.ROOT);
    }

    private static UUID uuid(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
