package org.waymark.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikenessTest {

    @ParameterizedTest
    @CsvSource({
        "There are no language classes in the evening, We need evening language classes",
        "Im Amt spricht niemand Ukrainisch, Niemand im Amt spricht mit uns ukrainisch",
        "لا توجد دروس لغة في المساء, نحتاج دروس لغة في المساء",
        "Немає вечірніх курсів мови, Потрібні вечірні курси мови"
    })
    void isGreatWhereTwoSayTheSameInOtherWords(String one, String other) {
        assertThat(Likeness.of(one).to(Likeness.of(other))).isGreaterThanOrEqualTo(30);
    }

    @ParameterizedTest
    @CsvSource({
        "There are no language classes in the evening, The bus to the hospital stopped running",
        "لا توجد دروس لغة في المساء, الحافلة إلى المستشفى توقفت"
    })
    void isSmallWhereTheySpeakOfSomethingElse(String one, String other) {
        assertThat(Likeness.of(one).to(Likeness.of(other))).isLessThan(30);
    }

    @Test
    void goesFromNothingToAll() {
        assertThat(Likeness.of("Evening classes!").to(Likeness.of("evening CLASSES")))
                .isEqualTo(100);
        assertThat(Likeness.of("").to(Likeness.of("?"))).isZero();
    }
}
