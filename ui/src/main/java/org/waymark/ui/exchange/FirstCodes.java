package org.waymark.ui.exchange;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.waymark.ui.exchange.table.CsvTable;

/** The dimensions of a form whose figures carry codes, and the codes of its first rows. */
final class FirstCodes implements Findings {

    private final Set<String> names = new LinkedHashSet<>();
    private final List<Map<String, String>> rows = new ArrayList<>();

    static Beginning of(FormatReader reader, Source source) throws IOException, Unreadable {
        var first = new FirstCodes();
        try {
            reader.read(source, first);
        } catch (Telling.Enough seen) {
            return first.beginning();
        }
        return first.beginning();
    }

    private Beginning beginning() {
        var columns = List.copyOf(names);
        var codes = rows.stream()
                .map(row ->
                        columns.stream().map(name -> row.getOrDefault(name, "")).toList())
                .toList();
        return new Beginning(null, null, columns, codes, CsvTable.meanings(columns));
    }

    @Override
    public void dimensions(Collection<String> dimensions) {
        names.addAll(dimensions);
    }

    @Override
    public void add(ReadRow row) {
        names.addAll(row.dimensions().keySet());
        rows.add(new LinkedHashMap<>(row.dimensions()));
        if (rows.size() == Beginning.ROWS) {
            throw new Telling.Enough();
        }
    }

    @Override
    public void add(Unreadable part) throws Unreadable {
        if (part.wholeFile()) {
            throw part;
        }
    }
}
