package org.waymark.ui.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class AnyTextTest {

    static final String TABLE = "geo\\TIME_PERIOD\t2021\nXA\t1\nXB\t";

    @Property(tries = 2_000)
    void inACellIsAFigureMissingOrOneProblem(@ForAll("cells") String cell) {
        var reading = Sample.read(TABLE + cell);
        assertThat(reading.rows().size() + reading.problems().size()).isEqualTo(2);
        assertThat(reading.rows()).isNotEmpty();
    }

    @Property(tries = 1_000)
    void asAFileIsReadOrRefusedInWords(@ForAll byte[] file) {
        var reading = Sample.read(file, Slice.everything());
        assertThat(reading.rows().isEmpty() && reading.problems().isEmpty()).isFalse();
    }

    @Property(tries = 1_000)
    void inACsvRowIsARowOrAProblem(@ForAll("cells") String cell) {
        var file = "DATAFLOW,GEO,TIME_PERIOD,OBS_VALUE\nD,XA,2021,1\nD,XB,2021," + cell;
        var reading = Sample.read(file.getBytes(UTF_8), Slice.everything());
        assertThat(reading.rows()).isNotEmpty();
        assertThat(reading.rows().size() + reading.problems().size()).isGreaterThanOrEqualTo(2);
    }

    @Provide
    Arbitrary<String> cells() {
        return Arbitraries.strings()
                .withChars("0123456789.:,-+eE bduz%<\"'=@")
                .withChars('\u0661', '\uFF11', '\u202E', '\u00A0')
                .ofMaxLength(12);
    }
}
