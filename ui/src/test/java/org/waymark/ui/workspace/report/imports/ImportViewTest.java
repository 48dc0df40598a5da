package org.waymark.ui.workspace.report.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.ui.workspace.Cast.NON_EU;
import static org.waymark.ui.workspace.Cast.SERIES;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextField;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.waymark.command.Period;
import org.waymark.command.reporting.ReportingEvent.OddityConfirmed;
import org.waymark.command.reporting.ReportingEvent.ValueSubmitted;
import org.waymark.query.quality.Oddity;
import org.waymark.query.quality.OddityKind;
import org.waymark.ui.exchange.ReadRow;
import org.waymark.ui.exchange.write.FigureFiles;
import org.waymark.ui.imports.ImportJob;
import org.waymark.ui.imports.ImportUploads;
import org.waymark.ui.imports.Mode;
import org.waymark.ui.workspace.Cast;
import org.waymark.ui.workspace.WorkspaceTest;

class ImportViewTest extends WorkspaceTest {

    private static final String HEADER = "place,indicator,dimension:citizen,dimension:sex,period,value\n";
    private static final String THEIRS = "unemployment-rate,NEU27_2020_FOR,T,";

    @Autowired
    ImportUploads uploads;

    @TempDir
    Path folder;

    ImportViewTest() {
        super("reporter", "REPORTER");
    }

    private ImportJob sent(String name, byte[] content) throws IOException {
        var file = Files.write(folder.resolve(name), content);
        var rosa = Cast.accounts().named("reporter").orElseThrow();
        var job = uploads.take(file, name, null, Mode.ADD, false, "", rosa);
        UI.getCurrent().navigate("report/import/" + job.id().value());
        return job;
    }

    private void sent(String rows) throws IOException {
        sent("file.csv", (HEADER + rows).getBytes(UTF_8));
    }

    private TextField field(String label) {
        return find(TextField.class).all().stream()
                .filter(field -> label.equals(field.getAriaLabel().orElse("")))
                .findFirst()
                .orElseThrow();
    }

    private List<Object> happened() {
        return happened(SERIES);
    }

    @Test
    void whatIsWrongIsCorrectedWhereItStandsAndSent() throws IOException {
        sent("IE," + THEIRS + "2018,7.1\nIE," + THEIRS + "2019,about 6\n");
        press("Check the file");
        assertThat(page()).contains("2 rows read", "1 ready", "1 problem", "Nothing has been saved.");

        test(field("Correct value on line 3")).setValue("6.3");
        press("Check with these corrections");
        assertThat(page()).contains("2 ready", "0 problems");
        assertThat(happened()).isEmpty();

        press("Send 2 values");
        assertThat(page()).contains("2 values were received");
        assertThat(happened()).last().isInstanceOfSatisfying(ValueSubmitted.class, value -> {
            assertThat(value.period()).isEqualTo(new Period("2019"));
            assertThat(value.value().at(NON_EU).orElseThrow().shown()).isEqualByComparingTo("6.3");
        });
    }

    @Test
    void aWorkbookIsCorrectedInPlaceToo() throws IOException {
        var out = new ByteArrayOutputStream();
        var codes =
                Map.of("place", "Ireland?", "indicator", "unemployment-rate", "citizen", "NEU27_2020_FOR", "sex", "T");
        var row = new ReadRow(2, codes, "2019", new BigDecimal("6.3"), Set.of(), false);
        FigureFiles.xlsx(List.of("citizen", "sex"), List.of(row).iterator(), out);
        sent("file.xlsx", out.toByteArray());
        press("Check the file");
        assertThat(page()).contains("1 problem", "Ireland?");

        test(field("Correct place on line 2")).setValue("IE");
        press("Check with these corrections");

        assertThat(page()).contains("1 ready", "0 problems");
    }

    @Test
    void unusualValuesAreConfirmedOneByOneEachWithItsReason() throws IOException {
        answers.oddities.add(new Oddity(OddityKind.JUMP, NON_EU, Map.of()));
        sent("IE," + THEIRS + "2018,7.1\nIE," + THEIRS + "2019,16.3\n");
        press("Check the file");
        assertThat(page()).contains("2 values are unusual");

        test(field("Why is the value of line 3 right?")).setValue("A plant was closed.");
        press("Confirm those with a reason");
        assertThat(page()).contains("1 value is unusual", "Confirmed: A plant was closed.");

        press("Send 1 value");
        assertThat(happened()).filteredOn(ValueSubmitted.class::isInstance).hasSize(1);
        assertThat(happened()).last().isInstanceOfSatisfying(OddityConfirmed.class, confirmed -> {
            assertThat(confirmed.period()).isEqualTo(new Period("2019"));
            assertThat(confirmed.reason()).isEqualTo("A plant was closed.");
        });
    }

    @Test
    void aFormWithoutLinesAndColumnsGivesAListOfProblems() throws IOException {
        sent("set.json", """
                {"dataValues": [
                  {"dataElement": "unemployment-rate", "orgUnit": "nowhere", "period": "2019", "value": "6.3"}
                ]}""".getBytes(UTF_8));
        press("Check the file");

        assertThat(page()).contains("1 problem", "A file of this form cannot be corrected here.");
        assertThat(find(TextField.class).all()).isEmpty();
        assertThat(find(Anchor.class).withText("Download the list of problems").all())
                .hasSize(1);
    }

    @Test
    void codesOfStatisticalFormsMeanWhatSomebodySays() throws IOException {
        sent("une.tsv", """
                freq,indic,citizen,sex,geo\\TIME_PERIOD\t2018 \t2019
                A,unemployment-rate,NEU27_2020_FOR,T,IE\t7.1 \t6.3 p
                """.getBytes(UTF_8));
        assertThat(page()).contains("freq", "geo");
        meaning("freq", "ignore");
        meaning("indic", "indicator");
        press("Check the file");

        assertThat(page()).contains("2 rows read", "2 ready");
    }

    @SuppressWarnings("unchecked")
    private void meaning(String column, String meaning) {
        var select = find(com.vaadin.flow.component.select.Select.class).all().stream()
                .filter(one ->
                        ("Meaning of " + column).equals(one.getAriaLabel().orElse("")))
                .findFirst()
                .orElseThrow();
        select.setValue(meaning);
    }
}
