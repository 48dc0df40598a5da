package org.waymark.ui.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {

    static final Wording ENGLISH = new Texts().of("en");
    static final Wording ARABIC = new Texts().of("ar");

    @Nested
    class Numbers {

        @Test
        void areWesternDigitsInEveryLanguage() {
            assertThat(ENGLISH.number(new BigDecimal("1234.50"))).isEqualTo("1,234.5");
            assertThat(ARABIC.number(new BigDecimal("1234.50"))).isEqualTo("\u20661,234.5\u2069");
            assertThat(ARABIC.text("figure.points", 3)).isEqualTo("3 نقاط مئوية");
        }

        @Test
        void keepTheirDecimalsInColumns() {
            assertThat(ENGLISH.number(new BigDecimal("7"), 1)).isEqualTo("7.0");
        }

        @Test
        void ofPercentCarryTheSignOfTheLanguage() {
            assertThat(ENGLISH.percent(new BigDecimal("57.2"))).isEqualTo("57.2%");
            assertThat(ARABIC.percent(new BigDecimal("57.2")))
                    .startsWith("\u206657.2")
                    .endsWith("\u2069");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0 نقطة مئوية",
        "1, نقطة مئوية واحدة",
        "2, نقطتين مئويتين",
        "5, 5 نقاط مئوية",
        "11, 11 نقطة مئوية",
        "1.3, 1.3 نقطة مئوية"
    })
    void arabicHasSixPlurals(BigDecimal count, String said) {
        assertThat(ARABIC.text("figure.points", count)).isEqualTo(said);
    }

    @Test
    void datesAreLong() {
        assertThat(ENGLISH.date(LocalDate.of(2026, 3, 14))).isEqualTo("14 March 2026");
        assertThat(ARABIC.date(LocalDate.of(2026, 3, 14))).isEqualTo("14 مارس 2026");
    }

    @Test
    void directionFollowsTheScript() {
        assertThat(ENGLISH.direction()).isEqualTo("ltr");
        assertThat(ARABIC.direction()).isEqualTo("rtl");
    }

    @Test
    void aRegionIsReadAsItsLanguageAndAnUnknownLanguageAsEnglish() {
        assertThat(new Texts().of("ar-EG").language()).isEqualTo("ar");
        assertThat(new Texts().of("tlh").language()).isEqualTo("en");
    }

    @Test
    void listsAreJoinedAsTheLanguageDoes() {
        assertThat(ENGLISH.list(List.of("2017", "2021"))).isEqualTo("2017 and 2021");
        assertThat(ARABIC.list(List.of("2017", "2021"))).isEqualTo("2017 و2021");
    }

    @Test
    void anUnknownKeyIsAFault() {
        assertThatThrownBy(() -> ARABIC.text("figure.nothing")).hasMessageContaining("figure.nothing");
    }
}
