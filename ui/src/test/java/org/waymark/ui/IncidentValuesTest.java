package org.waymark.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.command.incident.Told.Elsewhere;
import org.waymark.command.incident.Told.Kind;
import org.waymark.command.incident.Told.WhyNot;
import org.waymark.command.indicator.Slice;
import org.waymark.command.reporting.Cell;
import org.waymark.command.reporting.Flag;
import org.waymark.command.reporting.Missing;
import org.waymark.command.reporting.Observation;
import org.waymark.query.incident.IncidentFigures.Count;
import org.waymark.query.incident.IncidentFigures.Year;

class IncidentValuesTest {

    static final Year YEAR = new Year(
            2025,
            60,
            List.of(new Count<>(Kind.INSULT, 45), new Count<>(Kind.VIOLENCE, null)),
            List.of(new Count<>(Elsewhere.TO_POLICE, 10), new Count<>(Elsewhere.NOWHERE, 40)),
            List.of(new Count<>(WhyNot.NO_TRUST, 30), new Count<>(WhyNot.LANGUAGE, null)));

    static Observation few() {
        return Observation.missing(Missing.TOO_FEW);
    }

    static Observation ratio(int some, int all) {
        return Observation.ratio(BigDecimal.valueOf(some), BigDecimal.valueOf(all), Flag.LOW_RELIABILITY);
    }

    @Test
    void holdNothingButWhatIsPublishedOfOffences() {
        assertThat(IncidentValues.hate(YEAR))
                .containsExactly(
                        new Cell(Slice.TOTAL, Observation.of(BigDecimal.valueOf(60), Flag.LOW_RELIABILITY)),
                        new Cell(
                                Slice.of("offence=INSULT"),
                                Observation.of(BigDecimal.valueOf(45), Flag.LOW_RELIABILITY)),
                        new Cell(Slice.of("offence=VIOLENCE"), few()));
    }

    @Test
    void sayWhichShareWasReportedAnywhereAndWhyTheRestWasNot() {
        assertThat(IncidentValues.reported(YEAR))
                .containsExactly(
                        new Cell(Slice.TOTAL, ratio(10, 50)),
                        new Cell(Slice.of("reason=NO_TRUST"), ratio(30, 40)),
                        new Cell(Slice.of("reason=LANGUAGE"), few()));
    }

    @Test
    void sayNothingWhereACountIsWithheld() {
        var withheld = new Year(
                2025,
                null,
                List.of(),
                List.of(new Count<>(Elsewhere.TO_POLICE, null), new Count<>(Elsewhere.NOWHERE, 40)),
                List.of());
        assertThat(IncidentValues.hate(withheld)).containsExactly(new Cell(Slice.TOTAL, few()));
        assertThat(IncidentValues.reported(withheld)).containsExactly(new Cell(Slice.TOTAL, few()));
    }
}
