package org.waymark.infra.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.command.reporting.KindRefusal.BASE_MISSING;
import static org.waymark.command.reporting.KindRefusal.NOT_WHOLE;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.waymark.command.Command;
import org.waymark.command.ParticipantId;
import org.waymark.command.Period;
import org.waymark.command.Refusal;
import org.waymark.command.Words;
import org.waymark.command.indicator.Definition;
import org.waymark.command.indicator.Direction;
import org.waymark.command.indicator.IndicatorId;
import org.waymark.command.indicator.IndicatorType;
import org.waymark.command.indicator.MeasureKind;
import org.waymark.command.indicator.Slice;
import org.waymark.command.organisation.OrganisationId;
import org.waymark.command.place.PlaceId;
import org.waymark.command.reporting.Observation;
import org.waymark.command.reporting.ReportingCommand.CorrectValue;
import org.waymark.command.reporting.ReportingCommand.SubmitValue;
import org.waymark.command.reporting.ReportingSeriesId;
import org.waymark.command.reporting.Value;
import org.waymark.query.indicator.FindIndicator;
import org.waymark.query.indicator.IndicatorPage;

class FittingKindsTest {

    private static final ParticipantId ROSA = new ParticipantId("rosa");
    private static final Value HALF = Value.of(Slice.TOTAL, Observation.of(new BigDecimal("6.5")));

    /** Pupils are counted, and their share is a ratio; of anything else nothing is defined. */
    static final class Defined {

        private static final Map<String, MeasureKind> KINDS =
                Map.of("pupils", MeasureKind.COUNT, "share", MeasureKind.RATIO, "index", MeasureKind.INDEX);

        @QueryHandler
        Optional<IndicatorPage> answer(FindIndicator question) {
            return Optional.ofNullable(KINDS.get(question.indicator().value()))
                    .map(kind -> new IndicatorPage(question.indicator(), definition(kind), List.of()));
        }

        private static Definition definition(MeasureKind kind) {
            var words = Words.english("Pupils");
            return new Definition(
                    words,
                    words,
                    words,
                    kind,
                    IndicatorType.OUTCOME,
                    Direction.UP,
                    null,
                    null,
                    null,
                    List.of(),
                    Slice.TOTAL,
                    words,
                    null,
                    Map.of(),
                    null);
        }
    }

    private static @Nullable Refusal refusal(Command command) {
        return Guarded.refusal(FittingKinds::new, new Defined(), command, "sorrel-council");
    }

    private static ReportingSeriesId series(String indicator) {
        return new ReportingSeriesId(
                new IndicatorId(indicator), new PlaceId("sorrel"), new OrganisationId("sorrel-council"));
    }

    private static SubmitValue report(String indicator) {
        return new SubmitValue(series(indicator), Period.year(2025), HALF, null, ROSA);
    }

    @Test
    void aValueOfAnotherKindIsRefusedByWhicheverDoorItComes() {
        assertThat(refusal(report("pupils"))).isEqualTo(NOT_WHOLE);
        assertThat(refusal(report("share"))).isEqualTo(BASE_MISSING);
    }

    @Test
    void aCorrectionIsHeldToTheSame() {
        var correction = new CorrectValue(series("pupils"), Period.year(2025), HALF, "Half a class", null, ROSA);
        assertThat(refusal(correction)).isEqualTo(NOT_WHOLE);
    }

    @Test
    void whatFitsComesIn() {
        assertThat(refusal(report("index"))).isNull();
    }

    @Test
    void whatNobodyDefinedIsNotJudged() {
        assertThat(refusal(report("teachers"))).isNull();
    }
}
