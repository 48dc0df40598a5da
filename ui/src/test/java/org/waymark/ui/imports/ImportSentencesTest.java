package org.waymark.ui.imports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.waymark.ui.words.Texts;

class ImportSentencesTest {

    private static final Texts TEXTS = new Texts();

    @ParameterizedTest
    @EnumSource(RowProblem.class)
    void everyProblemHasASentenceAndARemedyInEveryLanguage(RowProblem problem) {
        var trouble = Trouble.of(7, "place", "Sorrel", problem);
        for (var language : TEXTS.languages()) {
            assertThat(trouble.reason(TEXTS.of(language))).isNotBlank().doesNotContain("imports.problem");
            assertThat(trouble.remedy(TEXTS.of(language))).isNotBlank().doesNotContain("imports.problem");
        }
    }

    @ParameterizedTest
    @EnumSource(ImportRefusal.class)
    void everyRefusalHasASentenceInEveryLanguage(ImportRefusal refusal) {
        for (var language : TEXTS.languages()) {
            assertThat(TEXTS.of(language).text(refusal.key())).isNotBlank();
        }
    }
}
