package org.waymark.query.progress;

import static org.waymark.query.Cast.FROM_12_TO_9;
import static org.waymark.query.Cast.IRELAND;
import static org.waymark.query.Cast.PETRA;
import static org.waymark.query.Cast.STRATEGY;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.waymark.command.Words;
import org.waymark.command.assessment.AssessmentEvent.MethodChosen;
import org.waymark.command.assessment.MethodKind;
import org.waymark.command.strategy.StrategyEvent.VersionAdopted;
import org.waymark.query.Cast;
import org.waymark.query.RandomReports;
import org.waymark.query.strategy.Edition;

class ProgressAsOfTest {

    private static final int DAYS = 200;
    private static final int REPORTS = 40;

    /** Values, corrections, withdrawals, versions and methods, told over some months. */
    @Test
    void anyDayAnswersAsARebuildFromTheLogCutAtThatDay() {
        var random = new Random();
        var told = new ArrayList<Object>(RandomReports.of(random, REPORTS, IRELAND, Cast.FINGAL));
        told.add(
                random.nextInt(REPORTS),
                new MethodChosen(AssessmentReplayTest.ID, MethodKind.UN_CHART.usual(), "As reported elsewhere", PETRA));
        told.add(
                random.nextInt(REPORTS),
                new VersionAdopted(STRATEGY, 2, Words.english("Agreed again"), List.of(), null, PETRA));
        ProgressAnswersTest.told(FROM_12_TO_9, told.toArray())
                .asOfIsARebuild(DAYS, day -> new FindProgress(STRATEGY, Edition.ADOPTED, day), StrategyProgress.class);
    }
}
