package org.waymark.infra.inward;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.waymark.infra.inward.InspectionTest.header;
import static org.waymark.infra.inward.Parish.ADA;
import static org.waymark.infra.inward.Parish.CITY;
import static org.waymark.infra.inward.Parish.NEIGHBOUR;
import static org.waymark.infra.inward.Parish.report;

import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.waymark.command.Refused;
import org.waymark.ui.MachineKeys.Issued;
import org.waymark.ui.MachineRefusal;
import org.waymark.ui.Quarantine.Held;
import org.waymark.ui.Quarantine.Reason;
import tools.jackson.databind.JsonNode;

class ReceptionTest {

    @TempDir
    private Path folder;

    private Parish parish;
    private Issued key;
    private long offset;

    @BeforeEach
    void open() {
        parish = new Parish(folder);
        parish.start();
        parish.furnish();
        key = parish.keys().issue(CITY, ADA.participant());
    }

    @AfterEach
    void close() {
        parish.close();
    }

    private Letter letter(String recordKey, String json) {
        return letter(key, recordKey, json);
    }

    private Letter letter(Issued by, String recordKey, String json) {
        var signature = Signatures.of(
                Base64.getUrlDecoder().decode(by.secret()), recordKey.getBytes(UTF_8), json.getBytes(UTF_8));
        return new Letter(
                "reports.v1",
                0,
                offset++,
                0,
                recordKey.getBytes(UTF_8),
                json.getBytes(UTF_8),
                List.of(header("waymark-key", by.key().id()), header("waymark-signature", signature)));
    }

    private void receive(Letter letter) {
        parish.the(Reception.class).receive(letter);
    }

    private List<String> told() {
        return parish.the(Ledger.class).unanswered(100).stream()
                .map(one -> Parish.JSON.readTree(one.answer()))
                .map(ReceptionTest::words)
                .toList();
    }

    private static String words(JsonNode answer) {
        return answer.path("outcome").asString() + " " + answer.path("refusal").asString("");
    }

    @Test
    void theSameRecordAgainDoesNothingAndTheSameReportAgainIsOnlyAnswered() {
        var first = letter("a", report("01", "2020", "12", ""));
        receive(first);
        receive(first);
        receive(letter("a", report("01", "2020", "12", "")));
        receive(letter("a", report("01", "2020", "13", "")));

        assertThat(told()).containsExactly("received ", "received ", "refused AccessRefusal.KEY_USED_OTHERWISE");
        var periods = Objects.requireNonNull(parish.series(CITY)).periods();
        assertThat(periods)
                .singleElement()
                .satisfies(entry -> assertThat(entry.history()).hasSize(1));
    }

    @Test
    void longKeysThatDifferOnlyAtTheirEndAreTwo() {
        var start = "ع".repeat(199);
        receive(letter(start + "1", report("01", "2020", "12", "")));
        receive(letter(start + "2", report("01", "2021", "13", "")));

        assertThat(told()).containsExactly("received ", "received ");
    }

    @Test
    void mandatesAndRulesHoldForMachinesToo() {
        var neighbour = parish.keys().issue(NEIGHBOUR, ADA.participant());
        receive(letter(neighbour, "n", report("01", "2020", "12", "").replace("\"city\"", "\"neighbour\"")));
        receive(letter("b", report("02", "2099", "12", "")));
        receive(letter("c", report("03", "2020", "12", "").replace("sorrel", "nowhere")));
        receive(letter("d", report("04", "2020", "12", ",\"reason\":\"A slip\"")));

        assertThat(told())
                .containsExactly(
                        "refused AccessRefusal.NO_MANDATE",
                        "refused ReportingRefusal.PERIOD_NOT_OVER",
                        "refused UNKNOWN_PLACE",
                        "refused ReportingRefusal.NOT_YET_ACCEPTED");
        assertThat(parish.quarantine().count()).isZero();
    }

    @Test
    void anOlderReportThatArrivesLaterIsHeldBackAndTheNewerStands() {
        receive(letter("a", report("05", "2020", "15", "")));
        receive(letter("b", report("04", "2020", "14", "")));

        assertThat(told()).containsExactly("received ", "quarantined OVERTAKEN");
        assertThat(parish.quarantine().waiting(10)).extracting(Held::reason).containsExactly(Reason.OVERTAKEN);
    }

    @Test
    void strangersAreHeldBackAndToldNothing() {
        receive(new Letter("reports.v1", 0, 1, 0, null, "<b>hi</b>\u202e".getBytes(UTF_8), List.of()));

        assertThat(told()).isEmpty();
        var held = parish.quarantine().waiting(10).getFirst();
        assertThat(held.organisation()).isNull();
        assertThat(held.beginning()).isEqualTo("<b>hi</b>\\xe2\\x80\\xae");
    }

    @Test
    void aRecordThatIsHeldBackMayBeDealtWithAgainOnceItsCauseIsGone() {
        var letter = letter("a", report("01", "2020", "12", ""));
        parish.the(Reception.class).hold(letter, Inspected.Poison.of(Reason.FAILED));
        var id = parish.quarantine().waiting(10).getFirst().id();

        assertThat(parish.quarantine().retry(id, ADA.participant())).isEmpty();
        assertThat(parish.quarantine().count()).isZero();
        assertThat(told()).containsExactly("received ");
        assertThatThrownBy(() -> parish.quarantine().retry(id, ADA.participant()))
                .satisfies(failure -> assertThat(Refused.in(failure)).isEqualTo(MachineRefusal.NO_SUCH_RECORD));
    }

    @Test
    void whatIsDiscardedKeepsItsReason() {
        receive(letter("a", "{}"));
        var id = parish.quarantine().waiting(10).getFirst().id();
        assertThat(parish.quarantine().retry(id, ADA.participant())).contains(Reason.UNKNOWN_TYPE);
        assertThatThrownBy(() -> parish.quarantine().discard(id, " ", ADA.participant()))
                .satisfies(failure -> assertThat(Refused.in(failure)).isEqualTo(MachineRefusal.REASON_MISSING));

        parish.quarantine().discard(id, "A test of theirs", ADA.participant());
        assertThat(parish.quarantine().count()).isZero();
        assertThat(parish.the(JdbcTemplate.class)
                        .queryForObject("select settled_because from inward_quarantine", String.class))
                .isEqualTo("A test of theirs");
    }

    @Test
    void keysAreReplacedWithoutAGapAndThereAreNeverThree() {
        var second = parish.keys().issue(CITY, ADA.participant());
        assertThatThrownBy(() -> parish.keys().issue(CITY, ADA.participant()))
                .satisfies(failure -> assertThat(Refused.in(failure)).isEqualTo(MachineRefusal.TWO_KEYS_ALREADY));
        receive(letter("a", report("01", "2020", "12", "")));
        receive(letter(second, "b", report("02", "2021", "12", "")));
        parish.keys().revoke(key.key().id(), "Replaced", ADA.participant());
        receive(letter("c", report("03", "2022", "12", "")));

        assertThat(told()).containsExactly("received ", "received ");
        assertThat(parish.quarantine().waiting(10)).extracting(Held::reason).containsExactly(Reason.OLD_CREDENTIAL);
        assertThat(second.key().epoch()).isEqualTo(2);
        assertThat(parish.the(JdbcTemplate.class)
                        .queryForList("select * from machine_key")
                        .toString())
                .doesNotContain(second.secret());
    }
}
