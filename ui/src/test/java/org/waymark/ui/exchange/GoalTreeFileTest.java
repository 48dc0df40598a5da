package org.waymark.ui.exchange;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.Charset;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.ui.transplant.Saplings;

class GoalTreeFileTest {

    static final GoalTree TREE = Saplings.tree();
    static final String FILE = new String(GoalTreeFile.write(TREE), UTF_8);

    static void refused(String file, TreeProblem problem, String field) {
        refused(file.getBytes(UTF_8), problem, field);
    }

    static void refused(byte[] file, TreeProblem problem, String field) {
        assertThatExceptionOfType(UnreadableTree.class)
                .isThrownBy(() -> GoalTreeFile.read(file))
                .satisfies(refused -> {
                    assertThat(refused.problem()).isEqualTo(problem);
                    assertThat(refused.field()).isEqualTo(field);
                });
    }

    static String with(String old, String other) {
        assertThat(FILE).contains(old);
        return FILE.replaceFirst(java.util.regex.Pattern.quote(old), java.util.regex.Matcher.quoteReplacement(other));
    }

    @Test
    void whatWasWrittenIsReadAgain() throws UnreadableTree {
        assertThat(GoalTreeFile.read(FILE.getBytes(UTF_8))).isEqualTo(TREE);
    }

    @Test
    void aByteOrderMarkIsNoMatter() throws UnreadableTree {
        assertThat(GoalTreeFile.read(("\uFEFF" + FILE).getBytes(UTF_8))).isEqualTo(TREE);
    }

    @Nested
    class RefusedAsAWhole {

        @Test
        void isWhatIsTooLarge() {
            refused(new byte[GoalTreeFile.MOST_BYTES + 1], TreeProblem.TOO_LARGE, "");
        }

        @Test
        void isWhatIsNotUtf8() {
            refused("{\"format\": \"für\"}".getBytes(ISO_8859_1), TreeProblem.NOT_UTF8, "");
            refused(FILE.getBytes(Charset.forName("UTF-16")), TreeProblem.NOT_UTF8, "");
        }

        @ParameterizedTest
        @CsvSource({"''", "null", "<goal/>", "{"})
        void isWhatIsNoJson(String file) {
            assertThatExceptionOfType(UnreadableTree.class)
                    .isThrownBy(() -> GoalTreeFile.read(file.getBytes(UTF_8)))
                    .extracting(UnreadableTree::problem)
                    .isIn(TreeProblem.NOT_JSON, TreeProblem.UNREADABLE_FIELD);
        }

        @Test
        void isWhatGoesOnAfterItsEnd() {
            refused(FILE + "{}", TreeProblem.UNREADABLE_FIELD, "");
        }

        @Test
        void isWhatGoesTooDeep() {
            refused("[".repeat(10_000), TreeProblem.UNREADABLE_FIELD, "");
            refused("{\"strategy\":" + "[".repeat(10_000), TreeProblem.UNREADABLE_FIELD, "strategy");
            refused(
                    "{\"goals\":[{\"measures\":[{\"headline\":" + "{\"a\":".repeat(10_000),
                    TreeProblem.UNREADABLE_FIELD,
                    "goals[0].measures[0].headline");
        }

        @Test
        void isAnotherFormat() {
            refused(with("waymark.goal-tree", "other.tree"), TreeProblem.UNKNOWN_FORMAT, "format");
            refused(with("\"revision\" : 1", "\"revision\" : 2"), TreeProblem.UNKNOWN_FORMAT, "format");
        }

        @Test
        void isATreeWithoutGoals() {
            refused(FILE.substring(0, FILE.indexOf("\"goals\"")) + "\"goals\": []}", TreeProblem.NO_GOALS, "goals");
        }
    }

    @Nested
    class NamedByItsField {

        @Test
        void isWhatIsUnknown() {
            refused(with("\"revision\" : 1", "\"revision\": 1, \"$where\": 1"), TreeProblem.UNKNOWN_FIELD, "$where");
        }

        @Test
        void isWhatIsMissing() {
            refused(
                    with("\"weight\" : 1", "\"weight\" : null"),
                    TreeProblem.MISSING_FIELD,
                    "goals[0].measures[0].weight");
            refused(with("\"revision\" : 1,", ""), TreeProblem.MISSING_FIELD, "revision");
            refused("{}", TreeProblem.MISSING_FIELD, "revision");
        }

        @Test
        void isWhatIsSaidTwice() {
            refused(with("\"revision\" : 1", "\"revision\": 1, \"revision\": 1"), TreeProblem.SAID_TWICE, "revision");
        }

        @Test
        void isACodeThatIsNone() {
            refused(with("\"IE\"", "\"../IE\""), TreeProblem.UNREADABLE_CODE, "strategy.jurisdiction");
        }

        @Test
        void isATextWithHiddenSigns() {
            refused(with("About Work", "About \\u202Ework"), TreeProblem.UNREADABLE_TEXT, "goals[0].goal.description");
            refused(with("About Work", "About \\u0000work"), TreeProblem.UNREADABLE_TEXT, "goals[0].goal.description");
        }

        @Test
        void isATextThatIsTooLong() {
            refused(with("About Work", "x".repeat(8_001)), TreeProblem.TOO_LONG, "goals[0].goal.description.en");
        }

        @ParameterizedTest
        @CsvSource({"1e309", "1e-400", "123456789012345678901234567890123"})
        void isANumberThatNobodyMeans(String number) {
            refused(
                    with("\"weight\" : 1", "\"weight\" : " + number),
                    TreeProblem.UNREADABLE_NUMBER,
                    "goals[0].measures[0].weight");
        }

        @ParameterizedTest
        @CsvSource({"2019-13", "31/02/2019", "9999"})
        void isADateThatIsNone(String date) {
            refused(
                    with("\"due\" : \"2019\"", "\"due\" : \"" + date + "\""),
                    TreeProblem.UNREADABLE_FIELD,
                    "goals[1].milestones[0].due");
        }

        @Test
        void isALinkThatLeadsElsewhere() {
            refused(with(Saplings.ELSEWHERE, "javascript:alert(1)"), TreeProblem.UNREADABLE_LINK, "installation");
            refused(
                    with("\"sourceUrl\" : null", "\"sourceUrl\" : \"data:text/html,x\""),
                    TreeProblem.UNREADABLE_LINK,
                    "goals[1].milestones[0].sourceUrl");
        }

        @Test
        void isAParentThatDoesNotComeFirst() {
            refused(
                    with("\"parent\" : \"work\"", "\"parent\" : \"nowhere\""),
                    TreeProblem.PARENT_MISSING,
                    "goals[1].goal.parent");
        }

        @Test
        void isAnIdThatComesTwice() {
            refused(with("\"milestone\" : \"law\"", "\"milestone\" : \"courses\""), TreeProblem.REPEATED, "milestones");
        }
    }

    @Test
    void countsAreBounded() {
        UnaryOperator<String> many = one -> FILE.substring(0, FILE.indexOf("\"goals\"")) + "\"goals\": ["
                + String.join(",", java.util.Collections.nCopies(201, one)) + "]}";
        var small =
                "{\"goal\":{\"goal\":\"g\",\"horizon\":\"SHORT\",\"name\":{\"en\":\"G\"},\"description\":{\"en\":\"G\"}},"
                        + "\"alsoServes\":[],\"contributors\":[],\"groups\":[],\"measures\":[],\"milestones\":[],\"commitments\":[]}";
        refused(many.apply(small), TreeProblem.TOO_MANY, "goals");
    }
}
