package org.waymark.query.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.query.Cast.PETRA;
import static org.waymark.query.Cast.definition;
import static org.waymark.query.disclosure.Confidentiality.A;
import static org.waymark.query.disclosure.Confidentiality.C;
import static org.waymark.query.disclosure.Confidentiality.D;
import static org.waymark.query.release.Learners.COUNTED;
import static org.waymark.query.release.Learners.LEARNERS;
import static org.waymark.query.release.Learners.LOCAL;
import static org.waymark.query.release.Learners.Y2024;
import static org.waymark.query.release.Learners.people;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.waymark.command.Period;
import org.waymark.command.disclosure.Guarding;
import org.waymark.command.disclosure.PolicyEvent.DataSetGuarded;
import org.waymark.command.disclosure.PolicyId;
import org.waymark.command.indicator.Direction;
import org.waymark.command.indicator.IndicatorEvent.IndicatorDefined;
import org.waymark.command.indicator.Slice;
import org.waymark.command.reporting.Cell;
import org.waymark.command.reporting.Missing;
import org.waymark.command.reporting.Observation;
import org.waymark.command.reporting.Value;
import org.waymark.query.History;
import org.waymark.query.ProjectionHarness;
import org.waymark.query.disclosure.Confidentiality;
import org.waymark.query.disclosure.PolicyFixture;
import org.waymark.query.indicator.IndicatorFixture;

class WithheldAnswersTest {

    static final Slice ALL = Slice.TOTAL;
    static final Slice WOMEN = Slice.of("sex=F");
    static final Slice MEN = Slice.of("sex=M");

    final ProjectionHarness harness = ProjectionHarness.of(
            IndicatorFixture::projection,
            PolicyFixture::projection,
            ReleaseProjection::new,
            database -> new WithheldAnswers(database, Clock.fixed(History.BEGINNING, ZoneOffset.UTC)));

    void withheld(Value value, Map<Slice, Confidentiality> groups) {
        withheld(value, groups, new IndicatorDefined(LEARNERS, COUNTED, PETRA));
    }

    void withheld(Value value, Map<Slice, Confidentiality> groups, Guarding guarding) {
        withheld(
                value,
                groups,
                new IndicatorDefined(LEARNERS, COUNTED, PETRA),
                new DataSetGuarded(new PolicyId(LEARNERS), guarding, "A reason", PETRA));
    }

    private void withheld(Value value, Map<Slice, Confidentiality> groups, Object... history) {
        harness.given(history)
                .answer(
                        new FindWithheld(LOCAL, Y2024, value),
                        Withheld.class,
                        found -> assertThat(found.orElseThrow().groups()).isEqualTo(groups));
    }

    @Test
    void fewAreAndWithThemWhatWouldTellOfThem() {
        withheld(people(44, 4, 40), Map.of(WOMEN, A, MEN, D));
    }

    @Test
    void enoughOfEachAreNot() {
        withheld(people(60, 20, 40), Map.of());
    }

    @Test
    void everybodyInOneGroupIs() {
        withheld(people(20, 0, 20), Map.of(MEN, C, ALL, D));
    }

    @Test
    void nobodyIsFewerThanAPolicySays() {
        withheld(people(60, 20, 40), Map.of(WOMEN, A, MEN, D), new Guarding(true, 30, 5, 3, 5));
    }

    @Test
    void nothingIsOfADataSetThatIsPublicElsewhere() {
        withheld(people(44, 4, 40), Map.of(), Guarding.OPEN);
    }

    @Test
    void aShareIsIfThoseCountedOrTheOthersAreFew() {
        var share = new IndicatorDefined(LEARNERS, definition(Direction.UP), PETRA);
        withheld(shares(4, 40), Map.of(WOMEN, A), share);
        withheld(shares(35, 40), Map.of(WOMEN, D), share);
        withheld(shares(20, 40), Map.of(), share);
    }

    private static Value shares(int some, int all) {
        return Value.of(WOMEN, Observation.ratio(BigDecimal.valueOf(some), BigDecimal.valueOf(all)));
    }

    @Test
    void whatNobodyCanCountIsNot() {
        withheld(
                new Value(
                        List.of(
                                new Cell(WOMEN, Observation.of(new BigDecimal("9".repeat(24)))),
                                new Cell(MEN, Observation.missing(Missing.NOT_COLLECTED))),
                        null,
                        null,
                        List.of()),
                Map.of());
    }

    /** A form asks at every key; 500 groups of few people must not make it wait. */
    @Test
    void aLargeFormIsLookedThroughAtOnce() {
        var cells = new ArrayList<>(IntStream.range(0, 499)
                .mapToObj(age -> new Cell(Slice.of("age=Y" + age), Observation.of(BigDecimal.valueOf(age % 23))))
                .toList());
        cells.add(new Cell(
                ALL,
                Observation.of(BigDecimal.valueOf(
                        IntStream.range(0, 499).map(age -> age % 23).sum()))));
        harness.given(new IndicatorDefined(LEARNERS, COUNTED, PETRA))
                .answer(
                        new FindWithheld(LOCAL, Period.year(2025), new Value(cells, null, null, List.of())),
                        Withheld.class,
                        found -> assertThat(found.orElseThrow().groups())
                                .containsEntry(Slice.of("age=Y1"), A)
                                .doesNotContainKey(Slice.of("age=Y22")));
    }
}
