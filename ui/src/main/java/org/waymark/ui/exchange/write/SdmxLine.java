package org.waymark.ui.exchange.write;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.ui.exchange.ObservationFlag;
import org.waymark.ui.exchange.ReadRow;
import org.waymark.ui.exchange.table.Apostrophe;

/** A line of SDMX-CSV 2.0. What SDMX has no column for stands behind its own, where others may ignore it. */
final class SdmxLine {

    private SdmxLine() {}

    static List<String> columns(List<String> dimensions) {
        var columns = new ArrayList<>(List.of("STRUCTURE", "STRUCTURE_ID", "ACTION"));
        columns.addAll(dimensions);
        columns.addAll(List.of(
                "TIME_PERIOD",
                "OBS_VALUE",
                "OBS_STATUS",
                "CONF_STATUS",
                "COMMENT_OBS",
                "NUMERATOR",
                "DENOMINATOR",
                "MISSING_REASON",
                "NARRATIVE"));
        return columns;
    }

    static List<String> cells(String structure, List<String> dimensions, ReadRow row) {
        var reason = row.reason();
        var cells = new ArrayList<>(List.of("dataflow", structure, "I"));
        dimensions.stream()
                .map(it -> Apostrophe.put(row.dimensions().getOrDefault(it, "_Z")))
                .forEach(cells::add);
        cells.add(row.period().replace("-H", "-S"));
        cells.add(row.missing() ? ":" : plain(row.value()));
        cells.add(row.flags().stream().map(ObservationFlag::status).collect(Collectors.joining()));
        cells.add(row.flags().stream().map(ObservationFlag::confidentiality).collect(Collectors.joining()));
        cells.add(Layout.words(row.note()));
        cells.add(plain(row.numerator()));
        cells.add(plain(row.denominator()));
        cells.add(reason == null ? "" : reason.name());
        cells.add(Layout.words(row.narrative()));
        return cells;
    }

    private static String plain(@Nullable BigDecimal number) {
        return number == null ? "" : number.toPlainString();
    }
}
