package org.waymark.ui.entry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.command.indicator.MeasureKind;
import org.waymark.command.indicator.Slice;
import org.waymark.ui.entry.CellId.Field;

/**
 * Where the cells of a form stand: a row for each group, and a column for each code of the one dimension that is best
 * read across, its whole last. A ratio takes a column for what is counted and one for what it is out of.
 */
public final class Layout {

    private static final int WIDEST = 6;
    private static final List<String> BEST_ACROSS = List.of("sex", "age");

    /**
     * A column.
     *
     * @param code of the dimension read across, or null for the whole
     */
    public record Column(@Nullable String code, Field field) {}

    /**
     * A row.
     *
     * @param group what its cells have in common
     * @param cells one for each column, null where there is none
     */
    public record Row(Slice group, List<@Nullable CellId> cells) {}

    private final EntryForm form;
    private final @Nullable String across;
    private final List<Column> columns = new ArrayList<>();
    private final Map<Section, List<Row>> rows = new HashMap<>();

    public Layout(EntryForm form) {
        this.form = form;
        across = across().orElse(null);
        var codes = new LinkedHashSet<@Nullable String>();
        slices().map(this::code).filter(Objects::nonNull).sorted().forEach(codes::add);
        codes.add(null);
        for (var code : codes) {
            for (var field : List.of(Field.VALUE, Field.NUMERATOR, Field.DENOMINATOR)) {
                if (form.sections().stream()
                        .anyMatch(section -> section.fields().contains(field)
                                && section.slices().stream().anyMatch(slice -> Objects.equals(code(slice), code)))) {
                    columns.add(new Column(code, field));
                }
            }
        }
        if (columns.isEmpty()) {
            columns.add(new Column(null, Field.VALUE));
        }
    }

    public List<Column> columns() {
        return List.copyOf(columns);
    }

    /** The dimension whose codes are the columns, where there is one. */
    public Optional<String> dimension() {
        return Optional.ofNullable(across);
    }

    /** Whether columns differ in what is typed, not only in whom it speaks of. */
    public boolean hasRatios() {
        return columns.stream().anyMatch(column -> column.field() != Field.VALUE);
    }

    public List<Row> rows(Section section) {
        return rows.computeIfAbsent(section, this::drawn);
    }

    private List<Row> drawn(Section section) {
        if (section.kind() == MeasureKind.NARRATIVE) {
            return List.of(new Row(Slice.TOTAL, List.of(CellId.of(section.indicator(), Field.NARRATIVE))));
        }
        var groups = new LinkedHashMap<List<Object>, List<Slice>>();
        section.slices()
                .forEach(slice -> groups.computeIfAbsent(group(section, slice), _ -> new ArrayList<>())
                        .add(slice));
        return groups.values().stream().map(group -> row(section, group)).toList();
    }

    private Row row(Section section, List<Slice> group) {
        var cells = new ArrayList<@Nullable CellId>();
        for (var column : columns) {
            cells.add(group.stream()
                    .filter(slice -> Objects.equals(code(slice), column.code())
                            && section.fields().contains(column.field()))
                    .map(slice -> new CellId(section.indicator(), slice, column.field()))
                    .findFirst()
                    .orElse(null));
        }
        var first = group.getFirst();
        return new Row(across == null ? first : new Slice(Grouping.without(first, across)), cells);
    }

    /**
     * Two groups share a row where they differ across only. Everybody told twice, with the dimension and without it,
     * takes two.
     */
    private List<Object> group(Section section, Slice slice) {
        if (across == null) {
            return List.of(slice);
        }
        var rest = Grouping.without(slice, across);
        var again = slice.codes().equals(rest)
                && section.slices().stream()
                        .anyMatch(other -> !other.equals(slice)
                                && code(other) == null
                                && Grouping.without(other, across).equals(rest));
        return List.of(again, rest);
    }

    private @Nullable String code(Slice slice) {
        var code = across == null ? null : slice.codes().get(across);
        return code == null || Grouping.isWhole(code) ? null : code;
    }

    private Optional<String> across() {
        var codes = new LinkedHashMap<String, LinkedHashSet<String>>();
        slices().forEach(slice -> slice.codes()
                .forEach((dimension, code) -> codes.computeIfAbsent(dimension, _ -> new LinkedHashSet<>())
                        .add(code)));
        codes.values().removeIf(found -> found.size() < 2 || found.size() > WIDEST);
        return Stream.concat(
                        BEST_ACROSS.stream().filter(codes::containsKey),
                        codes.entrySet().stream()
                                .filter(_ -> codes.size() > 1)
                                .sorted(Map.Entry.comparingByValue(Comparator.comparingInt(LinkedHashSet::size)))
                                .map(Map.Entry::getKey))
                .findFirst();
    }

    private Stream<Slice> slices() {
        return form.sections().stream().flatMap(section -> section.slices().stream());
    }
}
