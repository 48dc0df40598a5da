package org.waymark.ui.exchange.unhcr;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.List;
import org.waymark.ui.exchange.Beginning;
import org.waymark.ui.exchange.Findings;
import org.waymark.ui.exchange.FormatReader;
import org.waymark.ui.exchange.ProblemReason;
import org.waymark.ui.exchange.Source;
import org.waymark.ui.exchange.Unreadable;
import org.waymark.ui.exchange.table.CsvRows;
import org.waymark.ui.exchange.table.CsvTable;
import org.waymark.ui.exchange.table.Separator;

/**
 * UNHCR's population table: a line for each year, country of origin and country of asylum, a column for each group of
 * people. Each figure is a row; its group is the {@code indicator}, the country of asylum the {@code place} by its ISO
 * code. Groups of which the choices say {@code ignore}, or beside which others are chosen as {@code value}, are left
 * out.
 */
public final class UnhcrPopulation implements FormatReader {

    @Override
    public void read(Source source, Findings findings) throws IOException, Unreadable {
        try (var text = new BufferedReader(source.text())) {
            var rows = CsvRows.of(text, Separator.of(text, source.choices().separator()));
            if (!rows.hasNext()) {
                throw new Unreadable(1, "", "", ProblemReason.NO_ROWS);
            }
            var header = rows.next().fields();
            var columns = PopulationColumns.of(header, source.choices().columns());
            rows.correct(source.corrections(), column -> column(header, column));
            findings.dimensions(columns.dimensions());
            while (rows.more(findings)) {
                columns.take(rows.next(), findings);
            }
        }
    }

    @Override
    public int column(List<String> header, String name) {
        return PopulationColumns.index(header, name);
    }

    @Override
    public Beginning beginning(Source source) throws IOException, Unreadable {
        var table = new CsvTable().beginning(source);
        return new Beginning(
                table.charset(),
                table.separator(),
                table.columns(),
                table.rows(),
                PopulationColumns.meanings(table.columns()));
    }
}
