package org.waymark.ui.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.waymark.ui.exchange.Sheets.told;

import java.io.IOException;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** DHIS2 and ADX. */
class HealthFormsTest {

    @Nested
    class DataValueSets {

        @ParameterizedTest
        @CsvSource({
            "2012, 2012",
            "201201, 2012-01",
            "20120229, 2012-02-29",
            "2012Q3, 2012-Q3",
            "2012S2, 2012-H2",
            "2012W7, NO_CALENDAR_PERIOD",
            "2012WedW7, NO_CALENDAR_PERIOD",
            "2012BiW3, NO_CALENDAR_PERIOD",
            "2012April, NO_CALENDAR_PERIOD",
            "201202B, NO_CALENDAR_PERIOD",
            "201213, UNREADABLE_PERIOD",
            "20120230, UNREADABLE_PERIOD",
            "LAST_MONTH, UNREADABLE_PERIOD"
        })
        void writePeriodsInTheirOwnWay(String written, String outcome) throws IOException {
            var told = told(
                    FileFormat.DHIS2_CSV,
                    "dataelement,period,orgunit,categoryoptioncombo,value\nbirths," + written + ",XA,all,7\n",
                    Choices.none());
            assertThat(
                            told.rows().isEmpty()
                                    ? told.problems().getFirst().reason().name()
                                    : told.rows().getFirst().period())
                    .isEqualTo(outcome);
        }

        @Test
        void sayOnceWhatHoldsForAll() throws IOException {
            var json = """
                    {"dataValues": [{"dataElement": "births", "value": 7, "comment": "counted"}],
                     "period": "2015", "orgUnit": "XA"}""";
            var row = told(FileFormat.DHIS2_JSON, json, Choices.none()).rows().getFirst();
            assertThat(row.dimensions()).hasToString("{indicator=births, place=XA}");
            assertThat(row.note()).isEqualTo("counted");
            var xml =
                    "<dataValueSet period=\"2015\" orgUnit=\"XA\"><dataValue dataElement=\"births\" value=\"7\"/></dataValueSet>";
            assertThat(told(FileFormat.DHIS2_XML, xml, Choices.none())
                            .rows()
                            .getFirst()
                            .dimensions())
                    .isEqualTo(row.dimensions());
        }

        @Test
        void cutOffGiveNothing() throws IOException {
            var json = told(FileFormat.DHIS2_JSON, "{\"dataValues\": [{\"dataElement\": \"b\"}, {", Choices.none());
            assertThat(json.rows()).isEmpty();
            assertThat(json.problems()).extracting(Problem::reason).containsExactly(ProblemReason.BROKEN_JSON);
            var xml = told(FileFormat.DHIS2_XML, "<dataValueSet><dataValue", Choices.none());
            assertThat(xml.problems()).extracting(Problem::reason).containsExactly(ProblemReason.BROKEN_XML);
            var twice = told(FileFormat.DHIS2_JSON, "{\"period\": \"2015\", \"period\": \"2016\"}", Choices.none());
            assertThat(twice.problems()).extracting(Problem::reason).containsExactly(ProblemReason.BROKEN_JSON);
        }
    }

    @Test
    void adxGroupsValuesByPlaceAndPeriod() throws IOException {
        var told = told(FileFormat.ADX, """
                <adx xmlns="urn:ihe:qrph:adx:2015" exported="2015-02-08T19:30:00Z">
                  <group orgUnit="XA" period="2015-01-01/P1M" dataSet="d">
                    <dataValue dataElement="cases" value="32" ageGroup="under5"/>
                    <dataValue dataElement="cases" value="20" ageGroup="over5"><annotation>few</annotation></dataValue>
                    <dataValue dataElement="cases" value="some" ageGroup="all"/>
                  </group>
                  <group orgUnit="XA" period="2015-04-01/P1Y"><dataValue dataElement="cases" value="1"/></group>
                  <group orgUnit="XA" period="2015-01-05/P7D"><dataValue dataElement="cases" value="1"/></group>
                </adx>
                """, Choices.none());
        assertThat(told.rows())
                .extracting(it -> it.code("ageGroup"), ReadRow::period, ReadRow::note)
                .containsExactly(tuple("under5", "2015-01", null), tuple("over5", "2015-01", "few"));
        assertThat(told.problems())
                .extracting(Problem::line, Problem::reason)
                .containsExactly(
                        tuple(5, ProblemReason.UNREADABLE_NUMBER),
                        tuple(7, ProblemReason.NO_CALENDAR_PERIOD),
                        tuple(8, ProblemReason.NO_CALENDAR_PERIOD));
    }
}
