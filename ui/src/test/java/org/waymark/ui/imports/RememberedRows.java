package org.waymark.ui.imports;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.ui.exchange.Corrections;

/** The rows and values of one import, in memory. */
public final class RememberedRows implements ImportLedger {

    private final Map<Integer, Read> read = new TreeMap<>();
    private final Map<Integer, Judged> values = new TreeMap<>();
    private final Map<Integer, Judgement.Row> judged = new HashMap<>();
    private final Map<Integer, Integer> valueOf = new HashMap<>();
    private final Map<Integer, String> confirmations = new HashMap<>();
    private final Map<Integer, Answered> answers = new HashMap<>();
    private final Map<Integer, Map<String, String>> mends = new TreeMap<>();

    @Override
    public void clear(ImportId id) {
        List.of(read, values, judged, valueOf, confirmations, answers).forEach(Map::clear);
    }

    @Override
    public void add(ImportId id, Collection<Read> rows) {
        rows.forEach(row -> read.put(row.number(), row));
    }

    @Override
    public void byPeriod(ImportId id, Consumer<List<Numbered>> rows) {
        Stream<Read> said = read.values().stream().filter(row -> row.stated() != null);
        said.map(row -> new Numbered(row.number(), Objects.requireNonNull(row.stated())))
                .collect(groupingBy(
                        row -> row.stated().series() + "\t"
                                + row.stated().period().code(),
                        TreeMap::new,
                        java.util.stream.Collectors.toList()))
                .values()
                .forEach(rows);
    }

    @Override
    public void judge(ImportId id, Collection<Judged> more) {
        more.forEach(value -> {
            values.put(value.number(), value);
            value.judgement().rows().forEach(row -> {
                judged.put(row.number(), row);
                valueOf.put(row.number(), value.number());
            });
        });
    }

    @Override
    public Tally tally(ImportId id) {
        return new Tally(
                counted(rows(id, null, 0, Integer.MAX_VALUE).stream(), LedgerRow::outcome),
                counted(values.values().stream(), value -> value.judgement().outcome()),
                counted(answers.values().stream(), Answered::answer));
    }

    private static <T, E> Map<E, Integer> counted(Stream<T> all, Function<T, E> by) {
        return all.collect(groupingBy(by, summingInt(_ -> 1)));
    }

    @Override
    public List<LedgerRow> rows(ImportId id, @Nullable Outcome outcome, int after, int most) {
        return read.values().stream()
                .filter(row -> row.number() > after)
                .map(this::row)
                .filter(row -> outcome == null || row.outcome() == outcome)
                .limit(most)
                .toList();
    }

    private LedgerRow row(Read row) {
        var told = judged.get(row.number());
        var value = valueOf.get(row.number());
        return LedgerRow.of(
                row.number(),
                row.line(),
                told == null ? Outcome.PROBLEM : told.outcome(),
                value,
                row.stated(),
                told == null ? "" : told.before(),
                told == null || told.trouble() == null ? row.trouble() : told.trouble(),
                value == null
                        ? List.of()
                        : Objects.requireNonNull(values.get(value)).oddities(),
                value == null ? "" : confirmations.getOrDefault(value, ""),
                value == null ? null : answers.get(value));
    }

    @Override
    public List<Unknown> unknown(ImportId id, int most) {
        return read.values().stream()
                .map(Read::trouble)
                .filter(Objects::nonNull)
                .filter(trouble -> trouble.words().contains("UNKNOWN_"))
                .collect(groupingBy(
                        trouble -> new Unknown(trouble.column(), trouble.value(), trouble.words(), 0), counting()))
                .entrySet()
                .stream()
                .map(one -> new Unknown(
                        one.getKey().column(),
                        one.getKey().code(),
                        one.getKey().words(),
                        one.getValue().intValue()))
                .sorted(Comparator.comparing(Unknown::code))
                .limit(most)
                .toList();
    }

    @Override
    public List<Handing> open(ImportId id, boolean replacing, int most) {
        return handedIn(replacing)
                .limit(most)
                .map(value -> new Handing(
                        value.number(),
                        value.judgement().series(),
                        value.judgement().period(),
                        Objects.requireNonNull(value.judgement().value()),
                        value.judgement().correction(),
                        value.oddities(),
                        confirmations.getOrDefault(value.number(), "")))
                .toList();
    }

    private Stream<Judged> handedIn(boolean replacing) {
        return values.values().stream()
                .filter(value -> !answers.containsKey(value.number()))
                .filter(value -> value.judgement().value() != null)
                .filter(value -> replacing || !value.judgement().replaces())
                .filter(value -> switch (value.judgement().outcome()) {
                    case READY, CHANGED -> true;
                    case TO_CONFIRM -> confirmations.containsKey(value.number());
                    case UNCHANGED, PROBLEM, OUTSIDE -> false;
                });
    }

    @Override
    public int toHandIn(ImportId id, boolean replacing) {
        return (int) handedIn(replacing).count();
    }

    @Override
    public void answer(ImportId id, Map<Integer, Answered> more) {
        answers.putAll(more);
    }

    @Override
    public int toConfirm(ImportId id) {
        return waiting().size();
    }

    private List<Integer> waiting() {
        return values.values().stream()
                .filter(value -> value.judgement().outcome() == Outcome.TO_CONFIRM)
                .map(Judged::number)
                .filter(number -> !confirmations.containsKey(number))
                .toList();
    }

    @Override
    public int confirm(ImportId id, @Nullable Integer value, String reason) {
        var meant = value == null ? waiting() : List.of(value);
        meant.forEach(one -> confirmations.put(one, reason));
        return meant.size();
    }

    @Override
    public Corrections corrections(ImportId id) {
        return new Corrections(mends);
    }

    @Override
    public void mend(ImportId id, Collection<Mend> more) {
        more.forEach(mend ->
                mends.computeIfAbsent(mend.line(), _ -> new LinkedHashMap<>()).put(mend.column(), mend.value()));
    }
}
