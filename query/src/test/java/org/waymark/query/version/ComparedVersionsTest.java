package org.waymark.query.version;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.query.Cast.MINA;
import static org.waymark.query.Cast.PETRA;
import static org.waymark.query.Cast.STRATEGY;
import static org.waymark.query.Cast.mark;
import static org.waymark.query.version.Aspect.TARGET;
import static org.waymark.query.version.Story.FIRST;
import static org.waymark.query.version.Story.SECOND;
import static org.waymark.query.version.Story.THIRD;

import java.util.List;
import org.junit.jupiter.api.Test;

class ComparedVersionsTest {

    @Test
    void isOfAnyTwoVersionsAndNamesEveryStepBetweenThem() {
        Story.told(FIRST, SECOND, THIRD).answer(new FindComparison(STRATEGY, 3, 1), Comparison.class, found -> {
            var comparison = found.orElseThrow();
            assertThat(comparison.from().version()).isEqualTo(1);
            assertThat(comparison.to().version()).isEqualTo(3);
            var target = comparison.moves().stream()
                    .filter(move -> move.difference().aspect() == TARGET)
                    .findFirst()
                    .orElseThrow();
            assertThat(target.difference().before()).isEqualTo(new Said.Path(List.of(mark(2020, "9")), false));
            assertThat(target.difference().after()).isEqualTo(new Said.Path(List.of(mark(2022, "9")), false));
            assertThat(target.acts()).extracting(Act::version).containsExactly(3, 2);
            assertThat(target.acts()).extracting(Act::by).containsExactly(MINA, PETRA);
        });
    }

    @Test
    void ofAVersionWithItselfFindsNothingAndOfAMissingOneIsNone() {
        Story.told(FIRST, SECOND)
                .answer(
                        new FindComparison(STRATEGY, 2, 2),
                        Comparison.class,
                        same -> assertThat(same.orElseThrow().moves()).isEmpty())
                .answer(
                        new FindComparison(STRATEGY, 1, 7),
                        Comparison.class,
                        none -> assertThat(none).isEmpty());
    }
}
