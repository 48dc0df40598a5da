package org.waymark.infra.inward;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.command.ParticipantId;
import org.waymark.command.organisation.OrganisationId;
import org.waymark.infra.inward.Inspected.Genuine;
import org.waymark.infra.inward.Inspected.Poison;
import org.waymark.infra.inward.Letter.Header;
import org.waymark.ui.MachineKeys.MachineKey;
import org.waymark.ui.Quarantine.Reason;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class InspectionTest {

    static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
    static final byte[] SECRET = "secret".getBytes(UTF_8);
    static final byte[] KEY = "a".getBytes(UTF_8);
    static final String REPORT = Parish.report("01", "2020", "12", "");
    static final Map<String, MachineKey> KEYS = Map.of(
            "new", new MachineKey("new", new OrganisationId("city"), 2, NOW, new ParticipantId("ada"), null, null),
            "old", new MachineKey("old", new OrganisationId("city"), 1, NOW, new ParticipantId("ada"), NOW, "Lost"));

    static final Inspection INSPECTION = new Inspection(
            id -> Optional.ofNullable(KEYS.get(id)), id -> SECRET, new ReportForm(Clock.fixed(NOW, ZoneOffset.UTC)));

    static Header header(String name, String value) {
        return new Header(name, value.getBytes(UTF_8));
    }

    static Letter letter(byte @Nullable [] key, byte @Nullable [] value, Header... headers) {
        return new Letter("reports.v1", 0, 7, 0, key, value, List.of(headers));
    }

    static Letter signed(String credential, byte[] value, Header... more) {
        var headers = Stream.concat(
                Stream.of(
                        header("waymark-key", credential),
                        header("waymark-signature", Signatures.of(SECRET, KEY, value))),
                Arrays.stream(more));
        return letter(KEY, value, headers.toArray(Header[]::new));
    }

    static @Nullable Reason reason(Letter letter) {
        return INSPECTION.of(letter) instanceof Poison poison ? poison.reason() : null;
    }

    static @Nullable Reason reason(String json) {
        return reason(signed("new", json.getBytes(UTF_8)));
    }

    @Test
    void aSignedReportIsGenuine() {
        assertThat(INSPECTION.of(signed("new", REPORT.getBytes(UTF_8))))
                .isInstanceOfSatisfying(Genuine.class, genuine -> {
                    assertThat(genuine.organisation()).isEqualTo("city");
                    assertThat(genuine.report().propertyNames())
                            .containsExactlyInAnyOrder("indicator", "place", "period", "value");
                });
    }

    @Test
    void whatIsNoRecordAtAllIsTold() {
        assertThat(reason(letter(null, null))).isEqualTo(Reason.EMPTY);
        assertThat(reason(letter(KEY, null))).isEqualTo(Reason.TOMBSTONE);
        assertThat(reason(letter(null, SECRET))).isEqualTo(Reason.NO_KEY);
        assertThat(reason(letter(new byte[] {(byte) 0xff}, SECRET))).isEqualTo(Reason.NO_KEY);
        assertThat(reason(letter("a\nb".getBytes(UTF_8), SECRET))).isEqualTo(Reason.NO_KEY);
        assertThat(reason(letter(KEY, new byte[Inspection.MOST_BYTES + 1]))).isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void headersNeitherFloodNorNameClasses() {
        var flood = IntStream.range(0, 100).mapToObj(i -> header("h" + i, "x")).toArray(Header[]::new);
        var value = REPORT.getBytes(UTF_8);
        assertThat(reason(signed("new", value, flood))).isEqualTo(Reason.TOO_MANY_HEADERS);
        assertThat(reason(signed("new", value, header("h", "x".repeat(10_000)))))
                .isEqualTo(Reason.TOO_MANY_HEADERS);
        assertThat(reason(signed("new", value, header("__TypeId__", "com.sun.rowset.JdbcRowSetImpl"))))
                .isEqualTo(Reason.NAMES_A_CLASS);
    }

    @Test
    void onlyAValidKeySigns() {
        var value = REPORT.getBytes(UTF_8);
        var wrong = Signatures.of("guess".getBytes(UTF_8), KEY, value);
        assertThat(reason(letter(KEY, value))).isEqualTo(Reason.NOT_SIGNED);
        assertThat(reason(signed("nobody", value))).isEqualTo(Reason.UNKNOWN_CREDENTIAL);
        assertThat(reason(signed("old", value))).isEqualTo(Reason.OLD_CREDENTIAL);
        assertThat(reason(letter(KEY, value, header("waymark-key", "new"), header("waymark-signature", wrong))))
                .isEqualTo(Reason.WRONG_SIGNATURE);
        var ofAnotherKey = Signatures.of(SECRET, "b".getBytes(UTF_8), value);
        assertThat(reason(letter(KEY, value, header("waymark-key", "new"), header("waymark-signature", ofAnotherKey))))
                .isEqualTo(Reason.WRONG_SIGNATURE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`` | NOT_JSON",
                "[] | NOT_JSON",
                "{ | NOT_JSON",
                "{} {} | NOT_JSON",
                "{\"type\":\"report\",\"type\":\"report\"} | NOT_JSON",
                "{} | UNKNOWN_TYPE",
                "{\"type\":\"deletion\"} | UNKNOWN_TYPE",
                "{\"type\":\"report\"} | WRONG_REVISION",
                "{\"type\":\"report\",\"revision\":2} | WRONG_REVISION",
                "{\"type\":\"report\",\"revision\":1} | MISSING_FIELD",
                "{\"type\":\"report\",\"revision\":1,\"@class\":\"com.sun.X\"} | UNKNOWN_FIELD"
            })
    void whatItSaysIsReadByTheLetter(String json, Reason reason) {
        assertThat(reason(json)).isEqualTo(reason);
    }

    @Test
    void fieldsAreThoseOfAnotherOrganisationOrTimeOnlyByMistake() {
        assertThat(reason(REPORT.replace("\"city\"", "\"neighbour\""))).isEqualTo(Reason.OTHER_ORGANISATION);
        assertThat(reason(REPORT.replace("2026-01-01", "2026-04-01"))).isEqualTo(Reason.FROM_THE_FUTURE);
        assertThat(reason(REPORT.replace("2026-01-01T", "yesterday"))).isEqualTo(Reason.MISSING_FIELD);
        assertThat(reason(REPORT.replace("12", "[".repeat(5_000) + "]".repeat(5_000))))
                .isEqualTo(Reason.TOO_DEEP);
        assertThat(reason(REPORT.replace(":12", ":" + "9".repeat(5_000)))).isEqualTo(Reason.TOO_DEEP);
        var bytes = REPORT.getBytes(UTF_8);
        bytes[10] = (byte) 0xff;
        assertThat(reason(signed("new", bytes))).isEqualTo(Reason.NOT_UTF8);
    }

    @Test
    void ofTenThousandChangedRecordsNoneIsTakenForGenuine() {
        var random = new Random(20_261_122);
        var original = signed("new", REPORT.getBytes(UTF_8));
        var found = new ArrayList<Reason>();
        for (var i = 0; i < 10_000; i++) {
            var value = REPORT.getBytes(UTF_8);
            for (var changes = 0; changes <= random.nextInt(4); changes++) {
                value[random.nextInt(value.length)] += (byte) (1 + random.nextInt(255));
            }
            if (!Arrays.equals(value, original.value())) {
                found.add(reason(letter(KEY, value, original.headers().toArray(Header[]::new))));
            }
        }
        assertThat(found).hasSizeGreaterThan(9_900).containsOnly(Reason.WRONG_SIGNATURE);
    }

    @Test
    void theSchemaThatIsServedNamesTheSameFields() throws Exception {
        try (var file = Inspection.class.getResourceAsStream("/schemas/report-v1.json")) {
            JsonNode schema = JsonMapper.builder().build().readTree(file);
            assertThat(schema.path("required").valueStream().map(JsonNode::asString))
                    .containsExactlyInAnyOrderElementsOf(ReportForm.NEEDED);
            assertThat(schema.path("properties").propertyNames())
                    .containsExactlyInAnyOrderElementsOf(
                            Stream.concat(ReportForm.NEEDED.stream(), ReportForm.PERMITTED.stream())
                                    .toList());
        }
    }
}
