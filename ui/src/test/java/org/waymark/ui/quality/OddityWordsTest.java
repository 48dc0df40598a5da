package org.waymark.ui.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.command.indicator.Slice;
import org.waymark.command.quality.Expression;
import org.waymark.command.quality.Operator;
import org.waymark.command.quality.UnreadableExpression;
import org.waymark.query.quality.Oddity;
import org.waymark.query.quality.OddityKind;
import org.waymark.ui.words.Texts;

class OddityWordsTest {

    static final Texts TEXTS = new Texts();
    static final OddityWords ENGLISH = new OddityWords(TEXTS.of("en"));
    static final OddityWords ARABIC = new OddityWords(TEXTS.of("ar"));
    static final Slice NATIONALS = Slice.of("citizen=NAT,sex=T");

    /** The facts that checks give with each kind. */
    static Map<String, String> facts(OddityKind kind) {
        var names = switch (kind) {
            case OUT_OF_LIMITS -> List.of("value", "limit", "side");
            case OUTLIER_Z -> List.of("value", "count", "z", "mean", "most");
            case OUTLIER_MODIFIED_Z -> List.of("value", "count", "z", "median", "most");
            case OUT_OF_RANGE -> List.of("value", "count", "lowest", "highest");
            case JUMP -> List.of("value", "before", "period", "percent", "most");
            case PARTS -> List.of("which", "of", "dimension", "parts", "sum", "total", "difference");
            case PLACES -> List.of("which", "of", "place", "count", "sum", "total", "difference");
            case RULE -> List.of("which", "importance", "name.en", "name.ar", "left", "operator", "right");
            case LATE -> List.of("on", "due", "days");
            case GROUP_MISSING -> List.of("by", "period", "dimension");
            case SAME_AGAIN -> List.of("value", "periods");
            case BREAK -> List.of("by");
        };
        var facts = new TreeMap<String, String>();
        names.forEach(name -> facts.put(name, "7"));
        return facts;
    }

    @ParameterizedTest
    @EnumSource(OddityKind.class)
    void everyKindHasASentenceWithAllItsNumbers(OddityKind kind) {
        var oddity = new Oddity(kind, NATIONALS, facts(kind));
        assertThat(Stream.of(ENGLISH, ARABIC)).allSatisfy(words -> {
            assertThat(words.of(oddity)).isNotBlank().doesNotContain("{", "}");
            assertThat(words.name(kind)).isNotBlank();
        });
    }

    @Test
    void aRuleIsCalledInTheLanguageOfTheReader() {
        var facts = Map.of("name.en", "Room", "name.ar", "غرفة", "left", "7", "operator", "≤", "right", "1234.5");
        var oddity = new Oddity(OddityKind.RULE, null, facts);
        assertThat(ENGLISH.of(oddity)).isEqualTo("“Room” does not hold: 7 ≤ 1,234.5.");
        assertThat(ARABIC.of(oddity)).contains("غرفة");
    }

    @Test
    void aDayIsWrittenOut() {
        var late = new Oddity(OddityKind.LATE, null, Map.of("on", "2022-02-02", "due", "2022-01-30", "days", "3"));
        assertThat(ENGLISH.of(late)).startsWith("It came in on 2 February 2022");
    }

    @ParameterizedTest
    @ValueSource(strings = {"few", "zero", "alike", "missing", "open", "never heard of"})
    void whatIsNotCheckedSaysWhy(String why) {
        var facts = new TreeMap<>(Map.of("why", why, "count", "3", "needed", "5", "name.en", "Room"));
        assertThat(ENGLISH.unchecked(new Oddity(OddityKind.OUTLIER_Z, NATIONALS, facts)))
                .contains("Not checked")
                .doesNotContain("{");
    }

    @Test
    void theSameReasonIsGivenOnceForAllGroups() {
        var few = Map.of("why", "few", "count", "3", "needed", "5");
        assertThat(ENGLISH.uncheckedTogether(List.of(
                        new Oddity(OddityKind.OUTLIER_Z, NATIONALS, few),
                        new Oddity(OddityKind.OUTLIER_Z, Slice.TOTAL, few))))
                .singleElement()
                .asString()
                .contains("only 3 comparable periods", "nationals", "Everybody");
    }

    @ParameterizedTest
    @EnumSource(UnreadableExpression.Problem.class)
    void everyProblemOfAnExpressionHasASentence(UnreadableExpression.Problem problem) {
        var key = "workspace.rule.problem." + problem.name();
        assertThat(TEXTS.of("en").text(key)).isNotBlank();
        assertThat(TEXTS.of("ar").text(key))
                .isNotBlank()
                .isNotEqualTo(TEXTS.of("en").text(key));
    }

    @Test
    void aProblemSaysWhereItStands() {
        var words = new RuleWords(TEXTS.of("en"));
        assertThat(words.of(unreadable("a *"))).contains("+ or -", "at character 3", "“*”");
        assertThat(words.of(unreadable("a + "))).contains("at character 5, the end");
        assertThat(words.of(Operator.AT_LEAST)).isEqualTo("≥ is at least");
    }

    static UnreadableExpression unreadable(String text) {
        try {
            throw new AssertionError("This reads as " + Expression.read(text));
        } catch (UnreadableExpression unreadable) {
            return unreadable;
        }
    }
}
