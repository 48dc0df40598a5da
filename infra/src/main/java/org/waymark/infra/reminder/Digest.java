package org.waymark.infra.reminder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.waymark.query.reporting.DutyRow;
import org.waymark.ui.duty.DutyDays;
import org.waymark.ui.duty.Nudge;
import org.waymark.ui.theme.Promise;
import org.waymark.ui.words.Wording;

/** Everything somebody is to be reminded of on one day, as one message. */
record Digest(String subject, String body) {

    private record Line(Nudge nudge, DutyRow duty) {}

    /** Writes messages in one language; the address is that of this installation. */
    record Writer(Wording wording, DutyDays days, String address) {

        /**
         * The message, where there is anything to be reminded of.
         *
         * @param since the day of the last message; what fell since then is told now
         */
        Optional<Digest> of(List<DutyRow> duties, List<Promise> promises, LocalDate since, LocalDate today) {
            var lines = duties.stream()
                    .flatMap(duty -> Nudge.between(since, today, duty).map(nudge -> new Line(nudge, duty)))
                    .collect(Collectors.groupingBy(line -> days.subject(line.duty())))
                    .values()
                    .stream()
                    .map(alike -> alike.stream()
                            .max(Comparator.comparing(Line::nudge))
                            .orElseThrow())
                    .sorted(Comparator.comparing(Line::duty, DutyRow.MOST_URGENT_FIRST))
                    .toList();
            return lines.isEmpty() && promises.isEmpty() ? Optional.empty() : Optional.of(of(lines, promises));
        }

        private Digest of(List<Line> lines, List<Promise> promises) {
            var body = new ArrayList<String>();
            section(body, "reminder.", lines, Line::nudge, line -> reported(line.duty()));
            section(body, "reminder.promise-", promises, Promise::nudge, this::promised);
            if (!lines.isEmpty()) {
                body.add(wording.text("reminder.sheet", address + "/app/report/sheet"));
            }
            if (!promises.isEmpty()) {
                body.add(wording.text("reminder.decisions", address + "/app/decisions"));
            }
            body.add("");
            body.add(wording.text(lines.isEmpty() ? "reminder.why-planner" : "reminder.why"));
            var subject = promises.isEmpty()
                    ? wording.text("reminder.subject", lines.size())
                    : wording.text("reminder.subject-promises", promises.size(), lines.size());
            return new Digest(subject, String.join("\n", body));
        }

        private <T> void section(
                List<String> body, String keys, List<T> all, Function<T, Nudge> why, Function<T, String> line) {
            var byNudge = all.stream()
                    .collect(Collectors.groupingBy(why, () -> new EnumMap<>(Nudge.class), Collectors.toList()));
            byNudge.forEach((nudge, alike) -> {
                body.add(wording.text(keys + nudge.word()));
                alike.forEach(one -> body.add("- " + line.apply(one)));
                body.add("");
            });
        }

        private String reported(DutyRow duty) {
            return wording.text(
                    "reminder.line",
                    days.subject(duty),
                    wording.date(duty.dueOn()),
                    wording.date(duty.lockedOn()),
                    wording.text("duty.minutes", duty.minutes()));
        }

        private String promised(Promise promise) {
            var title = promise.theme().title().in(wording.language());
            return wording.text("reminder.promise-line", title, wording.date(promise.day()));
        }
    }
}
