package org.waymark.query.burden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.query.Cast.NATIONALS;
import static org.waymark.query.Cast.PETRA;
import static org.waymark.query.Cast.ROSA;
import static org.waymark.query.Cast.SERIES;
import static org.waymark.query.Cast.STATISTICS;
import static org.waymark.query.Cast.STRATEGY;
import static org.waymark.query.Cast.UNEMPLOYMENT;
import static org.waymark.query.Cast.VIKTOR;
import static org.waymark.query.burden.BurdenAnswersTest.JANUARY;
import static org.waymark.query.burden.BurdenAnswersTest.given;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.waymark.command.Period;
import org.waymark.command.Words;
import org.waymark.command.disclosure.Readers;
import org.waymark.command.release.Manifest;
import org.waymark.command.release.Outline;
import org.waymark.command.release.ReleaseEvent.ReleaseDrafted;
import org.waymark.command.release.ReleaseEvent.ReleasePublished;
import org.waymark.command.release.ReleaseEvent.ReleaseSigned;
import org.waymark.command.release.ReleaseEvent.ReleaseWithdrawn;
import org.waymark.command.release.ReleaseId;
import org.waymark.command.reporting.Observation;
import org.waymark.command.reporting.ReportingEvent.SeriesOpened;
import org.waymark.command.reporting.ReportingEvent.ValueAccepted;
import org.waymark.command.reporting.ReportingEvent.ValueSubmitted;
import org.waymark.command.reporting.Standing;
import org.waymark.command.reporting.Value;
import org.waymark.query.History;

class ReleasedAnswersTest {

    @Test
    void aReleaseThatHoldsAnAnswerUsesItUntilItIsTakenBack() {
        var release = new ReleaseId("early-2019");
        var outline = new Outline(
                STRATEGY,
                Words.english("Early 2019"),
                List.of(UNEMPLOYMENT),
                new Period("2019-Q1"),
                Readers.EVERYBODY,
                LocalDate.of(2026, 3, 1),
                null);
        var manifest = new Manifest("0", "0", "0", List.of(), Map.of(), 1, 0, true, 1, null, null);
        var nationals = Value.of(NATIONALS, Observation.of(new BigDecimal("5.0")));
        var told = new Object[] {
            new SeriesOpened(SERIES, Standing.REPORTED, ROSA),
            new ValueSubmitted(SERIES, JANUARY, nationals, null, ROSA),
            new ValueAccepted(SERIES, JANUARY, nationals, 1, null, VIKTOR),
            new ReleaseDrafted(release, outline, History.at(60), PETRA),
            new ReleaseSigned(release, manifest, PETRA),
            new ReleasePublished(release, manifest, PETRA)
        };
        usesInJanuary(uses -> assertThat(uses).contains(Use.RELEASED), told);
        var back = Stream.concat(Arrays.stream(told), Stream.of(new ReleaseWithdrawn(release, "A slip", PETRA)));
        usesInJanuary(uses -> assertThat(uses).doesNotContain(Use.RELEASED), back.toArray());
    }

    private static void usesInJanuary(Consumer<Set<Use>> expected, Object... told) {
        given(told)
                .answersThat(
                        new FindBurden(List.of(STATISTICS), 2019),
                        Burden.class,
                        burdens -> assertThat(burdens.getFirst().lines())
                                .filteredOn(line -> line.period().equals(JANUARY))
                                .singleElement()
                                .satisfies(line -> expected.accept(line.uses())));
    }
}
