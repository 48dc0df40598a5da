package org.waymark.query.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.query.quality.ChecksTest.PEOPLE;
import static org.waymark.query.quality.ChecksTest.SHARE;
import static org.waymark.query.quality.ChecksTest.codes;
import static org.waymark.query.quality.Looked.cells;
import static org.waymark.query.quality.Looked.value;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartsTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
                    sex=F: 3  | sex=M: 4  | sex=T: 7  | ''
                    sex=F: 3  | sex=M: 4  | sex=T: 8  | PARTS:sex@sex=T
                    sex=F: 3  | sex=M: 4  | total: 8  | PARTS:sex@
                    sex=F: 3  | sex=M: -  | sex=T: 8  | ''
                    sex=F: 9  | sex=M: -  | sex=T: 8  | PARTS:sex@sex=T
                    sex=F: 9  | sex=M: 1  | age=Y: 8  | ''
                    """, delimiter = '|')
    void groupsAddUpToTheirTotal(String one, String other, String total, String code) {
        var seen = PEOPLE.at("2021", cells(one, other, total.replace("total", "")), new Parts());
        assertThat(codes(seen.odd())).isEqualTo(code.isEmpty() ? List.of() : List.of(code));
    }

    @Test
    void crossedDimensionsAddUpEachWay() {
        var value = cells(
                "citizen=NAT,sex=F: 1",
                "citizen=NAT,sex=M: 2",
                "citizen=NAT,sex=T: 3",
                "citizen=FOR,sex=F: 4",
                "citizen=FOR,sex=M: 5",
                "citizen=FOR,sex=T: 9",
                "citizen=TOTAL,sex=F: 5",
                "citizen=TOTAL,sex=M: 8",
                "citizen=TOTAL,sex=T: 13");
        assertThat(codes(PEOPLE.at("2021", value, new Parts()).odd()))
                .containsExactly("PARTS:citizen@citizen=TOTAL,sex=M", "PARTS:citizen@citizen=TOTAL,sex=T")
                .hasSize(2);
    }

    @Test
    void sharesAddNothingButWhatTheyAreMadeOf() {
        assertThat(SHARE.at("2021", cells("sex=F: 3", "sex=M: 4", "sex=T: 50"), new Parts())
                        .odd())
                .isEmpty();
        assertThat(codes(SHARE.at("2021", cells("sex=F: 3/10", "sex=M: 4/10", "sex=T: 7/21"), new Parts())
                        .odd()))
                .containsExactly("PARTS:sex.denominator@sex=T");
    }

    @Test
    void saysWithWhichNumbers() {
        var seen = PEOPLE.at("2021", cells("sex=F: 3", "sex=M: 4", "sex=T: 8"), new Parts());
        assertThat(seen.odd().getFirst().facts())
                .containsEntry("parts", "F, M")
                .containsEntry("sum", "7")
                .containsEntry("total", "8")
                .containsEntry("difference", "-1");
    }
}
