package org.waymark.query.rollup;

import static org.waymark.query.Cast.IRELAND;
import static org.waymark.query.Cast.NATIONALS;
import static org.waymark.query.Cast.UNEMPLOYMENT;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.waymark.command.indicator.Slice;
import org.waymark.query.RandomReports;

class RollUpAsOfTest {

    private static final int DAYS = 200;
    private static final int REPORTS = 60;

    @Test
    void anyDayAnswersAsARebuildFromTheLogCutAtThatDay() {
        var told = RandomReports.of(new Random(), REPORTS, Councils.NORTH, Councils.SOUTH, Councils.EAST);
        Councils.told(told.toArray())
                .asOfIsARebuild(
                        DAYS, day -> new FindRollUp(UNEMPLOYMENT, IRELAND, Slice.TOTAL, NATIONALS, day), RollUp.class);
    }
}
