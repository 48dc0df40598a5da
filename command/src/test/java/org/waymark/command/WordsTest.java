package org.waymark.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class WordsTest {

    @Test
    void areToldInTheSameOrderByEveryProcess() {
        var words = new Words(Map.of("uk", "Дім", "en", "Home", "ar", "بيت", "fr", "Maison"));
        assertThat(words.byLanguage().keySet()).containsExactly("ar", "en", "fr", "uk");
    }
}
