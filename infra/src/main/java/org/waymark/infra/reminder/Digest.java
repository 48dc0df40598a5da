package org.waymark.infra.reminder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.waymark.query.reporting.DutyRow;
import org.waymark.ui.duty.DutyDays;
import org.waymark.ui.duty.Nudge;
import org.waymark.ui.words.Wording;

/** Everything somebody is to be reminded of on one day, as one message. */
record Digest(String subject, String body) {

    private record Line(Nudge nudge, DutyRow duty) {}

    /**
     * The message, where there is anything to be reminded of.
     *
     * @param since the day of the last message; what fell since then is told now
     */
    static Optional<Digest> of(
            List<DutyRow> duties, LocalDate since, LocalDate today, Wording wording, DutyDays days, String address) {
        var lines = duties.stream()
                .flatMap(duty -> Nudge.between(since, today, duty).map(nudge -> new Line(nudge, duty)))
                .collect(Collectors.groupingBy(line -> days.subject(line.duty())))
                .values()
                .stream()
                .map(alike ->
                        alike.stream().max(Comparator.comparing(Line::nudge)).orElseThrow())
                .sorted(Comparator.comparing(Line::duty, DutyRow.MOST_URGENT_FIRST))
                .toList();
        return lines.isEmpty() ? Optional.empty() : Optional.of(of(lines, wording, days, address));
    }

    private static Digest of(List<Line> lines, Wording wording, DutyDays days, String address) {
        var byNudge = new EnumMap<Nudge, List<Line>>(Nudge.class);
        lines.forEach(line ->
                byNudge.computeIfAbsent(line.nudge(), _ -> new ArrayList<>()).add(line));
        var body = new ArrayList<String>();
        byNudge.forEach((nudge, alike) -> {
            body.add(wording.text("reminder." + nudge.word()));
            alike.forEach(line -> body.add("- "
                    + wording.text(
                            "reminder.line",
                            days.subject(line.duty()),
                            wording.date(line.duty().dueOn()),
                            wording.date(line.duty().lockedOn()),
                            wording.text("duty.minutes", line.duty().minutes()))));
            body.add("");
        });
        body.add(wording.text("reminder.sheet", address + "/app/report/sheet"));
        body.add("");
        body.add(wording.text("reminder.why"));
        return new Digest(wording.text("reminder.subject", lines.size()), String.join("\n", body));
    }
}
