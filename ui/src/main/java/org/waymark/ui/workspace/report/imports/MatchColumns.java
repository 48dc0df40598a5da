package org.waymark.ui.workspace.report.imports;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.waymark.ui.exchange.Peek;
import org.waymark.ui.imports.ImportJob;
import org.waymark.ui.workspace.Names;
import org.waymark.ui.workspace.Seat;
import org.waymark.ui.workspace.part.DataTable;

/** A line for each column of a file: its name, what stands in it, and what that means. */
final class MatchColumns extends Div {

    private static final List<String> MEANINGS = List.of(
            "indicator",
            "place",
            "period",
            "value",
            "numerator",
            "denominator",
            "flag",
            "missing",
            "narrative",
            "note",
            "ignore");
    private static final String DIMENSION = "dimension:";
    private static final int EXAMPLES = 3;

    private final Seat seat;
    private final ImportJob job;
    private final Runnable changed;
    private final List<String> offered = new ArrayList<>(MEANINGS);
    private final Map<String, Select<String>> chosen = new LinkedHashMap<>();
    private @Nullable Peek peek;

    MatchColumns(Seat seat, Names names, ImportJob job, Runnable changed) {
        this.seat = seat;
        this.job = job;
        this.changed = changed;
        var dimensions = new TreeSet<String>();
        names.indicators().forEach(page -> dimensions.addAll(page.definition().dimensions()));
        dimensions.forEach(dimension -> offered.add(DIMENSION + dimension));
    }

    void show(Peek seen) {
        peek = seen;
        chosen.clear();
        removeAll();
        if (seen.columns().isEmpty()) {
            return;
        }
        var table = new DataTable(
                seat.text("workspace.import.columns"),
                List.of(
                        seat.text("workspace.import.column"),
                        seat.text("workspace.import.examples"),
                        seat.text("workspace.import.meaning")),
                9);
        for (var i = 0; i < seen.columns().size(); i++) {
            var name = seen.columns().get(i);
            if (!name.isBlank()) {
                table.row(List.of(name(name), new Text(examples(seen, i)), meaning(name, seen)));
            }
        }
        add(table);
    }

    private static Span name(String name) {
        var said = new Span(name);
        said.getElement().setAttribute("dir", "auto");
        return said;
    }

    private static String examples(Peek seen, int column) {
        return String.join(
                " · ",
                seen.rows().stream()
                        .filter(row -> column < row.size() && !row.get(column).isBlank())
                        .map(row -> row.get(column).strip())
                        .distinct()
                        .limit(EXAMPLES)
                        .toList());
    }

    private Select<String> meaning(String name, Peek seen) {
        var select = new Select<String>();
        var proposed = job.choices()
                .columns()
                .getOrDefault(name, proposed(seen.meanings().getOrDefault(name, "")));
        var items = new ArrayList<>(offered);
        if (!proposed.isEmpty() && !items.contains(proposed)) {
            items.add(proposed);
        }
        select.setItems(items);
        select.setItemLabelGenerator(one -> one.startsWith(DIMENSION)
                ? seat.text("workspace.import.meaning.dimension", one.substring(DIMENSION.length()))
                : seat.text("workspace.import.meaning." + one));
        select.setAriaLabel(seat.text("workspace.import.meaning.of", name));
        select.setPlaceholder(seat.text("workspace.import.meaning.choose"));
        if (!proposed.isEmpty()) {
            select.setValue(proposed);
        }
        select.addValueChangeListener(_ -> changed.run());
        chosen.put(name, select);
        return select;
    }

    /** What a reader proposes; a name in brackets is for the eye alone. */
    private static String proposed(String meaning) {
        return meaning.isEmpty() || MEANINGS.contains(meaning) || meaning.startsWith(DIMENSION) ? meaning : "ignore";
    }

    /** What columns mean, as chosen so far; one that nobody chose is left out and will be asked for. */
    Map<String, String> meanings() {
        var meanings = new LinkedHashMap<String, String>();
        chosen.forEach((name, select) -> {
            if (!select.isEmpty()) {
                meanings.put(name, select.getValue());
            }
        });
        return meanings;
    }

    /** What no column says, of those that every row needs; nothing where a file has no columns to choose. */
    Set<String> missing() {
        if (chosen.isEmpty()) {
            return Set.of("indicator", "place");
        }
        var missing = new TreeSet<>(Set.of("indicator", "place"));
        missing.removeAll(meanings().values());
        return missing;
    }

    /** The first thing that stands in a column of values. */
    String firstValue() {
        return Optional.ofNullable(peek).stream()
                .flatMap(seen -> meanings().entrySet().stream()
                        .filter(column -> column.getValue().equals("value")
                                || column.getValue().equals("numerator"))
                        .flatMap(column -> seen.rows().stream()
                                .map(row -> at(row, seen.columns().indexOf(column.getKey())))))
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse("");
    }

    private static String at(List<String> row, int column) {
        return column >= 0 && column < row.size() ? row.get(column) : "";
    }
}
