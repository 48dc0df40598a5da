package org.waymark.ui.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.waymark.ui.exchange.Sheets.told;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import org.junit.jupiter.api.Test;
import org.waymark.command.reporting.Missing;

/** IATI and UNHCR. */
class ResultsAndPopulationTest {

    private static final String ACTIVITY = """
            <iati-activities version="%s"><iati-activity>
            <iati-identifier>XX-1</iati-identifier><recipient-country code="XA"/>
            <result type="1"><title><narrative>Result</narrative></title>
            <indicator measure="%s"><title><narrative>Taught</narrative></title><reference vocabulary="99" code="T1"/>
            <baseline year="2014" value="%s"/>
            <period><period-start iso-date="2015-01-01"/><period-end iso-date="2015-12-31"/>
            <target value="1,300.00"><location ref="L1"/><dimension name="sex" value="female"/></target>
            <actual value="%s"><dimension name="sex" value="female"/><comment><narrative>Late.</narrative></comment></actual>
            </period></indicator></result></iati-activity></iati-activities>
            """;

    @Test
    void aBaselineATargetAndAnActualValueAreThreeStatements() throws IOException {
        var told = told(FileFormat.IATI, ACTIVITY.formatted("2.03", "1", "5", "55 "), Choices.none());
        assertThat(told.rows())
                .extracting(it -> it.code("statement"), ReadRow::period, ReadRow::value, ReadRow::note)
                .containsExactly(
                        tuple("baseline", "2014", new BigDecimal(5), null),
                        tuple("actual", "2015", new BigDecimal(55), "Late."));
        assertThat(told.rows().getLast().dimensions())
                .hasToString(
                        "{activity=XX-1, result=1.1, indicator=T1, measure=1, place=XA, statement=actual, sex=female}");
        assertThat(told.problems())
                .extracting(Problem::line, Problem::column, Problem::value, Problem::reason)
                .containsExactly(tuple(7, "target", "1,300.00", ProblemReason.UNREADABLE_NUMBER));
    }

    @Test
    void wordsAreTakenOnlyOfWhatIsMeasuredInWords() throws IOException {
        var words = told(FileFormat.IATI, ACTIVITY.formatted("2.02", "5", "No", "Yes"), Choices.none());
        assertThat(words.rows()).extracting(ReadRow::narrative).containsExactly("No", "1,300.00", "Yes");
        var numbers = told(FileFormat.IATI, ACTIVITY.formatted("2.01", "2", "No", "2015:&lt;3%"), Choices.none());
        assertThat(numbers.rows()).isEmpty();
        assertThat(numbers.problems()).hasSize(3).allMatch(it -> it.reason() == ProblemReason.UNREADABLE_NUMBER);
    }

    @Test
    void otherVersionsAreRefused() throws IOException {
        assertThat(told(FileFormat.IATI, ACTIVITY.formatted("1.05", "1", "1", "1"), Choices.none())
                        .problems())
                .extracting(Problem::column, Problem::value, Problem::reason)
                .containsExactly(tuple("version", "1.05", ProblemReason.UNKNOWN_FORMAT));
    }

    @Test
    void aPopulationTableGivesARowForEachGroupAndNoneForWhatIsEmpty() throws IOException {
        var told = told(FileFormat.UNHCR, """
                year,coo_name,coo,coo_iso,coa_name,coa,coa_iso,refugees,idps,stateless
                2023,Bel,BEX,XBB,Ardhia,ARX,XAA,120,0,
                2023,Cor,COX,XCC,Ardhia,ARX,XAA,*,NA,-5
                2023,Dun,DUX,,Ardhia,ARX,XAA,1,1,1
                """, Choices.none());
        assertThat(told.rows())
                .extracting(
                        it -> it.code("origin"),
                        it -> it.code("indicator"),
                        ReadRow::value,
                        ReadRow::missing,
                        ReadRow::reason)
                .containsExactly(
                        tuple("XBB", "refugees", new BigDecimal(120), false, null),
                        tuple("XBB", "idps", new BigDecimal(0), false, null),
                        tuple("XCC", "refugees", null, true, Missing.TOO_FEW),
                        tuple("XCC", "idps", null, true, null));
        assertThat(told.problems())
                .extracting(Problem::line, Problem::reason)
                .containsExactly(tuple(3, ProblemReason.NEGATIVE_COUNT), tuple(4, ProblemReason.EMPTY_CODE));
    }

    @Test
    void aRepositoryNamesTheFileInsideInItsProblems() throws IOException {
        var parts = new LinkedHashMap<String, String>();
        parts.put("repo/data/indicator_1-1-1.csv", "Year,Sex,Value\n2015,,3\n2014/15,F,1\n2000 Q1,F,2\n");
        parts.put("repo/meta/1-1-1.yml", "indicator: 1.1.1");
        var told = told(FileFormat.OPEN_SDG, Books.of(parts), Choices.none());
        assertThat(told.rows())
                .extracting(it -> it.code("indicator"), it -> it.code("Sex"), ReadRow::period)
                .containsExactly(tuple("1-1-1", null, "2015"), tuple("1-1-1", "F", "2000-Q1"));
        assertThat(told.problems())
                .containsExactly(new Problem(
                        "sample/repo/data/indicator_1-1-1.csv",
                        3,
                        "Year",
                        "2014/15",
                        ProblemReason.NO_CALENDAR_PERIOD));
    }
}
