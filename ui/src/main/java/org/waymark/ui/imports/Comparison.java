package org.waymark.ui.imports;

import static org.waymark.ui.imports.Outcome.CHANGED;
import static org.waymark.ui.imports.Outcome.PROBLEM;
import static org.waymark.ui.imports.Outcome.READY;
import static org.waymark.ui.imports.Outcome.UNCHANGED;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.command.indicator.Slice;
import org.waymark.command.reporting.Cell;
import org.waymark.command.reporting.Observation;
import org.waymark.command.reporting.Value;
import org.waymark.query.reporting.SeriesPage.PeriodEntry;
import org.waymark.ui.imports.Judgement.Row;

/**
 * Lays the rows of one period beside what is known of it. Groups the file does not speak of stay as they are; a row
 * that says what is known changes nothing.
 */
final class Comparison {

    static final int MOST_GROUPS = 5_000;

    private final List<Numbered> rows;
    private final Optional<PeriodEntry> known;
    private final Map<Integer, RowProblem> problems = new HashMap<>();

    private Comparison(List<Numbered> rows, Optional<PeriodEntry> known) {
        this.rows = rows;
        this.known = known;
    }

    /** Judges the rows of one period, at least one. */
    static Judgement of(List<Numbered> rows, Optional<PeriodEntry> known) {
        return new Comparison(rows, known).judged();
    }

    private Judgement judged() {
        var before = known.map(Comparison::latest).orElse(null);
        var said = said();
        var cells = new LinkedHashMap<Slice, Observation>();
        if (before != null) {
            before.cells().forEach(cell -> cells.put(cell.slice(), cell.observation()));
        }
        var differs = false;
        var replaces = false;
        var same = new HashMap<Integer, Boolean>();
        for (var row : said) {
            var old = row.stated().observation() == null
                    ? Optional.<Object>ofNullable(before == null ? null : before.narrative())
                    : Optional.<Object>ofNullable(cells.get(row.stated().slice()));
            var alike = alike(row.stated(), old.orElse(null));
            same.put(row.number(), alike);
            differs |= !alike;
            replaces |= !alike && old.isPresent();
        }
        var counts = known.map(PeriodEntry::counting).isPresent();
        var outcome = said.isEmpty() ? PROBLEM : !differs ? UNCHANGED : counts || replaces ? CHANGED : READY;
        var judged = rows.stream()
                .map(row -> row(row, before, same.getOrDefault(row.number(), false) ? UNCHANGED : outcome))
                .toList();
        var first = rows.getFirst().stated();
        var value = differs ? merged(said, cells, before) : null;
        return new Judgement(first.series(), first.period(), outcome, value, counts, counts || replaces, judged);
    }

    private Row row(Numbered row, @Nullable Value before, Outcome outcome) {
        var stated = row.stated();
        var old = before == null ? null : before.at(stated.slice()).orElse(null);
        var problem = problems.get(row.number());
        return problem == null
                ? new Row(row.number(), outcome, outcome == UNCHANGED ? "" : Shown.of(old), null)
                : new Row(
                        row.number(),
                        PROBLEM,
                        "",
                        Trouble.of(stated.line(), "", Shown.of(stated.observation()), problem));
    }

    /** Each thing once: what is repeated counts once, and what is contradicted not at all. */
    private List<Numbered> said() {
        var bySlice = new LinkedHashMap<Slice, List<Numbered>>();
        rows.forEach(row -> bySlice.computeIfAbsent(row.stated().slice(), _ -> new ArrayList<>())
                .add(row));
        if (bySlice.size() > MOST_GROUPS) {
            rows.forEach(row -> problems.put(row.number(), RowProblem.TOO_MANY_GROUPS));
            return List.of();
        }
        var said = new ArrayList<Numbered>();
        for (var alike : bySlice.values()) {
            var first = alike.getFirst();
            if (alike.stream().allMatch(row -> saysTheSame(row.stated(), first.stated()))) {
                said.add(first);
                alike.stream().skip(1).forEach(row -> problems.put(row.number(), RowProblem.REPEATED));
            } else {
                alike.forEach(row -> problems.put(row.number(), RowProblem.CONTRADICTORY));
            }
        }
        return said;
    }

    private static boolean saysTheSame(Stated one, Stated other) {
        return alike(one, one.observation() == null ? other.narrative() : other.observation());
    }

    private static boolean alike(Stated stated, @Nullable Object old) {
        var now = stated.observation();
        return now == null
                ? Objects.equals(stated.narrative(), old)
                : old instanceof Observation before && Shown.alike(now, before);
    }

    private static Value merged(List<Numbered> said, Map<Slice, Observation> cells, @Nullable Value before) {
        var narrative = before == null ? null : before.narrative();
        var note = before == null ? null : before.note();
        for (var row : said) {
            var observation = row.stated().observation();
            if (observation != null
                    && !Shown.alike(observation, cells.get(row.stated().slice()))) {
                cells.put(row.stated().slice(), observation);
            }
            narrative =
                    row.stated().narrative() == null ? narrative : row.stated().narrative();
            note = row.stated().note() == null ? note : row.stated().note();
        }
        var all = cells.entrySet().stream()
                .map(cell -> new Cell(cell.getKey(), cell.getValue()))
                .toList();
        return new Value(all, narrative, note, before == null ? List.of() : before.evidence());
    }

    private static @Nullable Value latest(PeriodEntry entry) {
        return entry.waiting() != null ? entry.waiting() : entry.counting();
    }
}
