package org.waymark.query.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.query.quality.Looked.cells;
import static org.waymark.query.quality.Looked.value;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.command.Words;
import org.waymark.command.indicator.IndicatorId;
import org.waymark.command.indicator.MeasureKind;
import org.waymark.command.quality.Expression;
import org.waymark.command.quality.Importance;
import org.waymark.command.quality.MeasureLink;
import org.waymark.command.quality.Operator;
import org.waymark.command.quality.Rule;
import org.waymark.command.quality.ValidationRuleId;
import org.waymark.query.Cast;

class RulesTest {

    static final Looked PEOPLE = Looked.of(MeasureKind.COUNT);
    static final String HOUSES = "houses";

    static RulePage rule(String left, Operator operator, String right, @Nullable MeasureLink measure) {
        var says = new Rule(
                new IndicatorId("people"),
                measure,
                Expression.read(left),
                operator,
                Expression.read(right),
                Words.english("Enough room"),
                Words.english("Nobody is without a house"),
                Importance.HIGH,
                true);
        return new RulePage(new ValidationRuleId("room"), 1, says, null, List.of());
    }

    static Seen seen(Looked looked, String number, RulePage rule, Town town) {
        return looked.at("2021", value(number), new Rules(List.of(rule), town));
    }

    @ParameterizedTest
    @CsvSource({
        "people, EQUAL, 7, true",
        "people, EQUAL, 8, false",
        "people, NOT_EQUAL, 7, false",
        "people, LESS, 8, true",
        "people, LESS, 7, false",
        "people, AT_MOST, 7, true",
        "people, GREATER, 7, false",
        "people, AT_LEAST, 7, true",
        "people, AT_LEAST, 2 * houses, true",
        "people - houses, AT_MOST, 3, false",
        "people, AT_MOST, 1.5 * people@previous, false",
        "people, AT_LEAST, people@previous, true"
    })
    void sidesAreComparedAsTheOperatorSays(String left, Operator operator, String right, boolean holds) {
        var town = new Town().with(HOUSES, value("3"));
        assertThat(seen(PEOPLE.after("4"), "7", rule(left, operator, right, null), town)
                        .odd())
                .hasSize(holds ? 0 : 1);
    }

    @Test
    void whatDoesNotHoldIsToldWithBothSides() {
        var odd = seen(
                        PEOPLE,
                        "7",
                        rule("people", Operator.AT_MOST, "2 * houses", null),
                        new Town().with(HOUSES, value("3")))
                .odd()
                .getFirst();
        assertThat(odd.code()).isEqualTo("RULE:room");
        assertThat(odd.facts())
                .containsEntry("left", "7")
                .containsEntry("operator", "≤")
                .containsEntry("right", "6")
                .containsEntry("name.en", "Enough room");
    }

    @Test
    void withoutANumberARuleIsNotChecked() {
        var seen = seen(PEOPLE, "7", rule("people", Operator.AT_MOST, HOUSES, null), new Town());
        assertThat(seen.odd()).isEmpty();
        assertThat(seen.unchecked().getFirst().facts()).containsEntry("why", "missing");
    }

    @Test
    void pairsAskWhatIsThere() {
        var none = new Town();
        var some = new Town().with(HOUSES, value("3"));
        var both = rule("people", Operator.BOTH_OR_NONE, HOUSES, null);
        var one = rule("people", Operator.NOT_BOTH, HOUSES, null);
        assertThat(seen(PEOPLE, "7", both, none).odd()).hasSize(1);
        assertThat(seen(PEOPLE, "7", both, some).odd()).isEmpty();
        assertThat(seen(PEOPLE, "7", one, none).odd()).isEmpty();
        assertThat(seen(PEOPLE, "7", one, some).odd()).hasSize(1);
    }

    @Test
    void aRuleOfAMeasureIsForItsPlaceOnly() {
        var measure = new MeasureLink(Cast.STRATEGY, Cast.JOBLESS);
        var rule = rule("people", Operator.LESS, "1", measure);
        assertThat(seen(PEOPLE, "7", rule, new Town()).odd()).isEmpty();
        assertThat(seen(PEOPLE.asked(ChecksTest.ASK), "7", rule, new Town()).odd())
                .hasSize(1);
    }

    @Test
    void placesWithinAddUpToThePlaceAround() {
        var town = new Town().within("north", value("3")).within("south", value("5"));
        assertThat(PEOPLE.at("2021", value("8"), new PlaceSums(town, true)).odd())
                .isEmpty();
        var odd = PEOPLE.at("2021", value("9"), new PlaceSums(town, true)).odd().getFirst();
        assertThat(odd.code()).isEqualTo("PLACES:IE@");
        assertThat(odd.facts())
                .containsEntry("sum", "8")
                .containsEntry("total", "9")
                .containsEntry("count", "2");
    }

    @Test
    void whereAPlaceIsMissingOnlyTooMuchIsFound() {
        var town = new Town().within("north", value("3")).within("south", null);
        var less = PEOPLE.at("2021", value("8"), new PlaceSums(town, true));
        assertThat(less.odd()).isEmpty();
        assertThat(less.unchecked().getFirst().facts()).containsEntry("why", "open");
        assertThat(PEOPLE.at("2021", value("2"), new PlaceSums(town, true)).odd())
                .hasSize(1);
    }

    @Test
    void onlyGroupsThatBothTellOfAreCompared() {
        var town = new Town().within("north", cells("sex=F: 3")).within("south", cells("sex=F: 5"));
        assertThat(PEOPLE.at("2021", cells("sex=M: 9"), new PlaceSums(town, true))
                        .odd())
                .isEmpty();
    }
}
