package org.waymark.infra.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.waymark.command.Period;
import org.waymark.command.indicator.IndicatorId;
import org.waymark.command.indicator.Slice;
import org.waymark.command.organisation.OrganisationId;
import org.waymark.command.place.PlaceId;
import org.waymark.command.reporting.Observation;
import org.waymark.command.reporting.ReportingSeriesId;
import org.waymark.command.reporting.Value;
import org.waymark.infra.log.RealPostgres;
import org.waymark.ui.imports.Answer;
import org.waymark.ui.imports.Handing;
import org.waymark.ui.imports.ImportId;
import org.waymark.ui.imports.ImportLedger.Answered;
import org.waymark.ui.imports.ImportLedger.Mend;
import org.waymark.ui.imports.ImportLedger.Read;
import org.waymark.ui.imports.Judged;
import org.waymark.ui.imports.Judgement;
import org.waymark.ui.imports.Numbered;
import org.waymark.ui.imports.Outcome;
import org.waymark.ui.imports.Stated;
import org.waymark.ui.imports.Trouble;

/** What became of rows and values. */
class LedgerTableTest {

    private static final ImportId ID = JobTableTest.JOB.id();
    private static final ReportingSeriesId SERIES =
            new ReportingSeriesId(new IndicatorId("homes"), new PlaceId("sorrel"), new OrganisationId("fingal"));

    private final JdbcTemplate database = new JdbcTemplate(RealPostgres.database());
    private final LedgerTable ledger = new LedgerTable(database);

    @BeforeEach
    void anImportOfFourRows() {
        Tables.create(database);
        new JobTable(database, Clock.systemUTC()).add(JobTableTest.JOB);
        ledger.add(ID, List.of(said(1, "2020", "12"), said(2, "2019", "11"), said(3, "2018", "10"), stuck(4)));
    }

    private static Read said(int number, String period, String value) {
        return new Read(number, number + 1, stated(number + 1, period, value), null);
    }

    private static Stated stated(int line, String period, String value) {
        return new Stated(
                line, SERIES, new Period(period), Slice.TOTAL, Observation.of(new BigDecimal(value)), null, null);
    }

    private static Read stuck(int number) {
        return new Read(
                number, number + 1, null, new Trouble(5, "place", "nowhere", "imports.problem.UNKNOWN_PLACE", 0));
    }

    private void judged(int number, String period, Outcome outcome, @Nullable String value, boolean replaces) {
        var told = value == null ? null : Value.of(Slice.TOTAL, Observation.of(new BigDecimal(value)));
        var row = new Judgement.Row(number, outcome, "", null);
        ledger.judge(
                ID,
                List.of(new Judged(
                        number,
                        new Judgement(SERIES, new Period(period), outcome, told, false, replaces, List.of(row)),
                        List.of())));
    }

    private void allJudged() {
        judged(1, "2020", Outcome.READY, "12", false);
        judged(2, "2019", Outcome.TO_CONFIRM, "11", false);
        judged(3, "2018", Outcome.CHANGED, "10", true);
    }

    private List<Integer> open(boolean replacing) {
        return ledger.open(ID, replacing, 10).stream().map(Handing::number).toList();
    }

    @Test
    void rowsComeBackByIndicatorPlaceAndPeriod() {
        var periods = new ArrayList<String>();
        ledger.byPeriod(ID, rows -> {
            assertThat(rows).extracting(Numbered::number).hasSize(1);
            periods.add(rows.getFirst().stated().period().code());
        });
        assertThat(periods).containsExactly("2018", "2019", "2020");
    }

    @Test
    void moreRowsThanAPageHoldsComeBackTogether() {
        ledger.clear(ID);
        ledger.add(
                ID,
                IntStream.rangeClosed(1, 4_100)
                        .mapToObj(n -> said(n, "2020", "1"))
                        .toList());
        var sizes = new ArrayList<Integer>();
        ledger.byPeriod(ID, rows -> sizes.add(rows.size()));
        assertThat(sizes).containsExactly(4_100);
    }

    @Test
    void whatIsHandedInDependsOnTheModeAndOnWhatWasConfirmed() {
        allJudged();
        assertThat(open(false)).containsExactly(1);
        assertThat(open(true)).containsExactly(1, 3);
        assertThat(ledger.toConfirm(ID)).isEqualTo(1);

        ledger.confirm(ID, 2, "Counted twice before");
        assertThat(ledger.toConfirm(ID)).isZero();
        assertThat(open(false)).containsExactly(1, 2);
        assertThat(ledger.rows(ID, Outcome.TO_CONFIRM, 0, 10))
                .singleElement()
                .satisfies(row -> assertThat(row.confirmation()).isEqualTo("Counted twice before"));
    }

    @Test
    void confirmingAllLeavesTheReasonsThatWereGivenOneByOne() {
        judged(1, "2020", Outcome.TO_CONFIRM, "12", false);
        judged(2, "2019", Outcome.TO_CONFIRM, "11", false);
        ledger.confirm(ID, 2, "Counted twice before");
        ledger.confirm(ID, null, "As the office says");
        assertThat(ledger.open(ID, false, 10))
                .extracting(Handing::confirmation)
                .containsExactly("As the office says", "Counted twice before");
    }

    @Test
    void whatWasAnsweredIsNotHandedInAgain() {
        allJudged();
        ledger.answer(ID, Map.of(1, new Answered(Answer.RECEIVED, null)));
        assertThat(open(false)).isEmpty();
        assertThat(ledger.toHandIn(ID, true)).isEqualTo(1);
        var tally = ledger.tally(ID);
        assertThat(tally.answers(Answer.RECEIVED)).isEqualTo(1);
        assertThat(tally.rows(Outcome.PROBLEM)).isEqualTo(1);
        assertThat(tally.values(Outcome.TO_CONFIRM)).isEqualTo(1);
    }

    @Test
    void codesThatMeanNothingAreCounted() {
        assertThat(ledger.unknown(ID, 10)).singleElement().satisfies(unknown -> {
            assertThat(unknown.code()).isEqualTo("nowhere");
            assertThat(unknown.rows()).isEqualTo(1);
        });
    }

    @Test
    void theLastCorrectionOfAFieldStands() {
        ledger.mend(ID, List.of(new Mend(5, "place", "sorel"), new Mend(5, "value", "7")));
        ledger.mend(ID, List.of(new Mend(5, "place", "sorrel")));
        assertThat(ledger.corrections(ID).on(5)).isEqualTo(Map.of("place", "sorrel", "value", "7"));
        assertThat(ledger.corrections(ID).on(4)).isEmpty();
    }
}
