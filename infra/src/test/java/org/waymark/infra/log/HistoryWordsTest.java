package org.waymark.infra.log;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.ui.words.Texts;

/** Every event that can lie on the log is told in words in every language. */
class HistoryWordsTest {

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void noEventIsLeftWithoutWords(String language) {
        var names = StoredNames.under("org.waymark.command").names();
        var wording = new Texts().of(language);
        assertThat(names)
                .hasSizeGreaterThan(40)
                .allSatisfy(name -> assertThat(wording.has("history.event." + name))
                        .as("words for %s", name)
                        .isTrue());
    }
}
