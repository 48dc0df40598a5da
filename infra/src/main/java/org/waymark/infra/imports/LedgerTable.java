package org.waymark.infra.imports;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.waymark.ui.exchange.Corrections;
import org.waymark.ui.imports.Handing;
import org.waymark.ui.imports.ImportId;
import org.waymark.ui.imports.ImportLedger;
import org.waymark.ui.imports.Judged;
import org.waymark.ui.imports.LedgerRow;
import org.waymark.ui.imports.Numbered;
import org.waymark.ui.imports.Outcome;
import org.waymark.ui.imports.Stated;
import org.waymark.ui.imports.Tally;

/** A row for each row and each value of an import, written and read some hundred at a time. */
class LedgerTable implements ImportLedger {

    private static final int PAGE = 2_000;

    private final JdbcTemplate database;
    private final ValueTable values;

    LedgerTable(JdbcTemplate database) {
        this.database = database;
        values = new ValueTable(database);
    }

    @Override
    public void clear(ImportId id) {
        database.update("delete from import_row where job = ?", id.value());
        values.clear(id);
    }

    @Override
    public void add(ImportId id, Collection<Read> rows) {
        database.batchUpdate("""
                insert into import_row (job, number, line, outcome, subject, stated, trouble)
                values (?, ?, ?, ?, ?, ?, ?)""", rows.stream().map(row -> fields(id, row)).toList());
    }

    private static @Nullable Object[] fields(ImportId id, Read row) {
        var stated = row.stated();
        var outcome = stated == null ? Outcome.PROBLEM : Outcome.READY;
        return new @Nullable Object[] {
            id.value(),
            row.number(),
            row.line(),
            outcome.name(),
            stated == null ? null : subject(stated),
            Written.orNull(stated),
            Written.orNull(row.trouble())
        };
    }

    /** Sorts rows by indicator, place and period. */
    private static String subject(Stated stated) {
        return stated.series().indicator().value() + "\t"
                + stated.series().place().value() + "\t" + stated.period().code();
    }

    @Override
    public void byPeriod(ImportId id, Consumer<List<Numbered>> rows) {
        var together = new ArrayList<Numbered>();
        var after = new Place("", 0);
        var page = page(id, after);
        while (!page.isEmpty()) {
            for (var row : page) {
                if (!row.at().subject().equals(after.subject()) && !together.isEmpty()) {
                    rows.accept(List.copyOf(together));
                    together.clear();
                }
                together.add(row.said());
                after = row.at();
            }
            page = page(id, after);
        }
        if (!together.isEmpty()) {
            rows.accept(together);
        }
    }

    private List<Placed> page(ImportId id, Place after) {
        return database.query(
                """
                select subject, number, stated from import_row
                where job = ? and subject is not null and (subject, number) > (?, ?)
                order by subject, number limit ?""",
                (row, _) -> new Placed(
                        new Place(row.getString(1), row.getInt(2)),
                        new Numbered(row.getInt(2), Written.read(row.getString(3), Stated.class))),
                id.value(),
                after.subject(),
                after.number(),
                PAGE);
    }

    @Override
    public void judge(ImportId id, Collection<Judged> judged) {
        values.add(id, judged);
        var rows = new ArrayList<@Nullable Object[]>();
        judged.forEach(value -> value.judgement()
                .rows()
                .forEach(row -> rows.add(new @Nullable Object[] {
                    row.outcome().name(),
                    row.before(),
                    Written.orNull(row.trouble()),
                    value.number(),
                    id.value(),
                    row.number()
                })));
        database.batchUpdate("""
                update import_row set outcome = ?, before = ?, trouble = coalesce(?, trouble), value = ?
                where job = ? and number = ?""", rows);
    }

    @Override
    public Tally tally(ImportId id) {
        return new Tally(
                Counting.of(
                        database,
                        "select outcome, count(*) from import_row where job = ? group by outcome",
                        id,
                        Outcome::valueOf),
                values.outcomes(id),
                values.answers(id));
    }

    @Override
    public List<LedgerRow> rows(ImportId id, @Nullable Outcome outcome, int after, int most) {
        return RowReading.rows(database, id, outcome, after, most);
    }

    @Override
    public List<Unknown> unknown(ImportId id, int most) {
        return RowReading.unknown(database, id, most);
    }

    @Override
    public List<Handing> open(ImportId id, boolean replacing, int most) {
        return values.open(id, replacing, most);
    }

    @Override
    public int toHandIn(ImportId id, boolean replacing) {
        return values.toHandIn(id, replacing);
    }

    @Override
    public void answer(ImportId id, Map<Integer, Answered> answers) {
        values.answer(id, answers);
    }

    @Override
    public int toConfirm(ImportId id) {
        return values.toConfirm(id);
    }

    @Override
    public int confirm(ImportId id, @Nullable Integer value, String reason) {
        return values.confirm(id, value, reason);
    }

    @Override
    public Corrections corrections(ImportId id) {
        var texts = new HashMap<Integer, Map<String, String>>();
        database.query(
                "select line, field, value from import_mend where job = ? order by line, field",
                row -> {
                    texts.computeIfAbsent(row.getInt(1), _ -> new LinkedHashMap<>())
                            .put(row.getString(2), row.getString(3));
                },
                id.value());
        return new Corrections(texts);
    }

    @Override
    public void mend(ImportId id, Collection<Mend> mends) {
        database.batchUpdate(
                """
                insert into import_mend (job, line, field, value) values (?, ?, ?, ?)
                on conflict (job, line, field) do update set value = excluded.value""",
                mends.stream()
                        .map(mend -> new Object[] {id.value(), mend.line(), mend.column(), mend.value()})
                        .toList());
    }

    private record Place(String subject, int number) {}

    private record Placed(Place at, Numbered said) {}
}
