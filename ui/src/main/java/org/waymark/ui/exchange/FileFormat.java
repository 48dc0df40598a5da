package org.waymark.ui.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.ui.exchange.dhis2.Adx;
import org.waymark.ui.exchange.dhis2.Dhis2Csv;
import org.waymark.ui.exchange.dhis2.Dhis2Json;
import org.waymark.ui.exchange.dhis2.Dhis2Xml;
import org.waymark.ui.exchange.iati.IatiResults;
import org.waymark.ui.exchange.opensdg.OpenSdg;
import org.waymark.ui.exchange.sdmx.EurostatTsv;
import org.waymark.ui.exchange.sdmx.SdmxCsv;
import org.waymark.ui.exchange.sdmx.SdmxJson;
import org.waymark.ui.exchange.table.CsvTable;
import org.waymark.ui.exchange.table.XlsxTable;
import org.waymark.ui.exchange.unhcr.UnhcrPopulation;

/**
 * The forms in which figures arrive. Every file is gone through twice: first to see whether it can be read to its end
 * and what it says twice, then to tell row by row. So a file that is refused as a whole gives not a single row, and
 * neither of two rows that contradict each other is taken.
 */
public enum FileFormat {
    CSV("csv"),
    XLSX("xlsx"),
    EUROSTAT_TSV("eurostat-tsv"),
    SDMX_CSV("sdmx-csv"),
    SDMX_JSON("sdmx-json"),
    OPEN_SDG("open-sdg"),
    DHIS2_JSON("dhis2-json"),
    DHIS2_XML("dhis2-xml"),
    DHIS2_CSV("dhis2-csv"),
    ADX("adx"),
    IATI("iati"),
    UNHCR("unhcr");

    private final String code;

    FileFormat(String code) {
        this.code = code;
    }

    /** As it stands in addresses, for example {@code eurostat-tsv}. */
    public String code() {
        return code;
    }

    public static Optional<FileFormat> ofCode(String code) {
        return Arrays.stream(values())
                .filter(format -> format.code.equals(code))
                .findFirst();
    }

    /** The form a file is in, told by what stands in it; empty where that is none of them. */
    public static Optional<FileFormat> recognised(String name, Path file) throws IOException {
        return Recognising.format(name, file);
    }

    /** Tells the sink everything the file says, in the file's order, without ever holding all of it. */
    public void read(Path file, String name, Choices choices, FindingsSink sink) throws IOException {
        read(new Source(file, name, choices), sink);
    }

    /** The same of a file in which something may have been corrected. */
    public void read(Source source, FindingsSink sink) throws IOException {
        var named = matchesColumns() ? sink : new Renamed(source.choices().columns(), sink);
        new TwoPasses(reader(), source).tell(named);
    }

    /** Whether files are tables of named columns, in which a field can be corrected and a column added. */
    public boolean isTable() {
        return matchesColumns() || this == SDMX_CSV || this == DHIS2_CSV;
    }

    /** What the columns mean that this form names itself. */
    public Map<String, String> columns() {
        return switch (this) {
            case SDMX_CSV -> Map.of("TIME_PERIOD", "period", "OBS_VALUE", "value");
            case DHIS2_CSV, DHIS2_JSON, DHIS2_XML, ADX -> Map.of("dataElement", "indicator", "orgUnit", "place");
            case UNHCR -> Map.of("year", "period");
            default -> Map.of();
        };
    }

    /** Where a table of this form has a column, by the name problems tell; negative where it has none. */
    public int column(List<String> header, String name) {
        return reader().column(header, name);
    }

    private boolean matchesColumns() {
        return this == CSV || this == XLSX || this == UNHCR;
    }

    /** The beginning of a file, so that somebody can say what its columns mean. */
    public Peek peek(Path file, String name, Choices choices) throws IOException {
        return Peek.of(this, reader(), new Source(file, name, choices));
    }

    private FormatReader reader() {
        return switch (this) {
            case CSV -> new CsvTable();
            case XLSX -> new XlsxTable();
            case EUROSTAT_TSV -> new EurostatTsv();
            case SDMX_CSV -> new SdmxCsv();
            case SDMX_JSON -> new SdmxJson();
            case OPEN_SDG -> new OpenSdg();
            case DHIS2_JSON -> new Dhis2Json();
            case DHIS2_XML -> new Dhis2Xml();
            case DHIS2_CSV -> new Dhis2Csv();
            case ADX -> new Adx();
            case IATI -> new IatiResults();
            case UNHCR -> new UnhcrPopulation();
        };
    }
}
