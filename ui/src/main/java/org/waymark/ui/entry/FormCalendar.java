package org.waymark.ui.entry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.waymark.command.Period;
import org.waymark.command.place.PlaceId;
import org.waymark.command.reporting.ReportingSeriesId;
import org.waymark.command.reporting.Value;
import org.waymark.query.reporting.Due;
import org.waymark.query.reporting.SeriesPage;
import org.waymark.query.reporting.SeriesPage.PeriodEntry;

/** The forms of an organisation: what is asked, what is begun, what was sent, and what came back. */
public final class FormCalendar {

    /** How a form stands; the first that is true. */
    public enum State {
        RETURNED,
        DRAFT,
        /** Late, and past the day until which it needs no exception. */
        LOCKED,
        LATE,
        OPEN,
        SENT
    }

    /**
     * One form.
     *
     * @param done how many groups have a number, a reason or words
     * @param dueOn the earliest day on which something of it is due, or null where nothing is
     * @param late whether that day is over
     * @param putOff whether a crisis put that day off
     */
    public record Line(
            FormCode code,
            PlaceId place,
            Period period,
            State state,
            int done,
            int needed,
            @Nullable LocalDate dueOn,
            boolean late,
            boolean putOff) {}

    private record Key(FormCode code, PlaceId place, Period period) {}

    private final Entrusted entrusted;
    private final EntryDrafts drafts;
    private final List<Due> due;
    private final LocalDate today;
    private final Map<ReportingSeriesId, SeriesPage> sent = new HashMap<>();

    public FormCalendar(
            Entrusted entrusted, EntryDrafts drafts, List<Due> due, Collection<SeriesPage> sent, LocalDate today) {
        this.entrusted = entrusted;
        this.drafts = drafts;
        this.due = List.copyOf(due);
        this.today = today;
        sent.forEach(page -> this.sent.put(page.series(), page));
    }

    /** Forms, those that want something first, by day; of those that were sent, the latest of each form and place. */
    public List<Line> lines(Set<Sheet> begun, int latest) {
        var keys = new LinkedHashSet<Key>();
        due.forEach(one ->
                keys.add(new Key(FormCode.of(one.strategy()), one.series().place(), one.period())));
        sent.values()
                .forEach(page -> page.periods().stream()
                        .sorted(Comparator.comparing(PeriodEntry::period).reversed())
                        .limit(latest)
                        .forEach(entry -> keys.add(key(page.series(), entry.period()))));
        begun.forEach(sheet -> {
            drafts.find(sheet).keySet().forEach(cell -> keys.add(key(sheet.series(cell.indicator()), sheet.period())));
        });
        return keys.stream()
                .flatMap(key -> line(key).stream())
                .sorted(Comparator.comparing(Line::state)
                        .thenComparing(Line::dueOn, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(Line::period, Comparator.reverseOrder())
                        .thenComparing(line -> line.code().toString()))
                .toList();
    }

    private Key key(ReportingSeriesId series, Period period) {
        return new Key(entrusted.formOf(series.indicator(), series.place(), period), series.place(), period);
    }

    private Optional<Line> line(Key key) {
        return entrusted
                .form(key.code(), key.place(), key.period())
                .or(() -> entrusted.form(FormCode.ALL, key.place(), key.period()))
                .map(form -> line(key, form));
    }

    private Line line(Key key, EntryForm form) {
        var typed = drafts.find(form.sheet());
        var fillings = form.sections().stream()
                .map(section -> new Filling(section, latest(form, section), typed))
                .toList();
        var owed = due.stream()
                .filter(one -> one.series().place().equals(key.place())
                        && one.period().equals(key.period())
                        && form.section(one.series().indicator()).isPresent())
                .toList();
        return new Line(
                form.code(),
                key.place(),
                key.period(),
                state(form, fillings, owed),
                fillings.stream().mapToInt(Filling::done).sum(),
                form.needed(),
                owed.stream().map(Due::dueOn).min(Comparator.naturalOrder()).orElse(null),
                owed.stream().anyMatch(Due::late),
                owed.stream().anyMatch(one -> one.putOffBy() != null));
    }

    private State state(EntryForm form, List<Filling> fillings, List<Due> owed) {
        var states = new ArrayList<State>();
        if (form.sections().stream()
                .anyMatch(section -> entry(form, section)
                        .filter(entry -> entry.question() != null)
                        .isPresent())) {
            states.add(State.RETURNED);
        }
        if (fillings.stream().anyMatch(Filling::touched) || isCutOff(form, fillings)) {
            states.add(State.DRAFT);
        }
        if (!owed.isEmpty() && owed.stream().allMatch(one -> today.isAfter(one.lockedOn()))) {
            states.add(State.LOCKED);
        }
        if (owed.stream().anyMatch(Due::late)) {
            states.add(State.LATE);
        }
        if (!owed.isEmpty()) {
            states.add(State.OPEN);
        }
        return states.isEmpty() ? State.SENT : states.getFirst();
    }

    /** Whether a sending was cut off before its receipt. */
    private boolean isCutOff(EntryForm form, List<Filling> fillings) {
        return IntStream.range(0, fillings.size())
                .anyMatch(i -> fillings.get(i).isLeftOver()
                        && entry(form, form.sections().get(i))
                                .filter(entry -> entry.waiting() != null)
                                .isPresent());
    }

    private Optional<PeriodEntry> entry(EntryForm form, Section section) {
        return Optional.ofNullable(sent.get(form.sheet().series(section.indicator()))).stream()
                .flatMap(page -> page.periods().stream())
                .filter(entry -> entry.period().equals(form.sheet().period()))
                .findFirst();
    }

    private @Nullable Value latest(EntryForm form, Section section) {
        return entry(form, section)
                .map(entry -> entry.waiting() == null ? entry.counting() : entry.waiting())
                .orElse(null);
    }
}
