package org.waymark.command.practice;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.waymark.command.practice.PracticeRefusal.CODE_TAKEN;
import static org.waymark.command.practice.PracticeRefusal.CORRECTED_MEANWHILE;
import static org.waymark.command.practice.PracticeRefusal.COUNTRY_UNREADABLE;
import static org.waymark.command.practice.PracticeRefusal.EVIDENCE_MISSING;
import static org.waymark.command.practice.PracticeRefusal.LINK_UNREADABLE;
import static org.waymark.command.practice.PracticeRefusal.NOTHING_CORRECTED;
import static org.waymark.command.practice.PracticeRefusal.REASON_MISSING;
import static org.waymark.command.practice.PracticeRefusal.WITHDRAWN;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.command.ParticipantId;
import org.waymark.command.Period;
import org.waymark.command.Words;
import org.waymark.command.indicator.IndicatorId;
import org.waymark.command.practice.PracticeCommand.CorrectPractice;
import org.waymark.command.practice.PracticeCommand.RecordPractice;
import org.waymark.command.practice.PracticeEvent.PracticeCorrected;
import org.waymark.command.practice.PracticeEvent.PracticePublished;
import org.waymark.command.practice.PracticeEvent.PracticeRecorded;
import org.waymark.command.practice.PracticeEvent.PracticeWithdrawn;

class PracticeTest {

    static final PracticeId COURSES = new PracticeId("evening-courses");
    static final ParticipantId PETRA = new ParticipantId("petra");
    static final ParticipantId PAVEL = new ParticipantId("pavel");
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-14T09:00:00Z"), ZoneOffset.UTC);
    static final Experience TOLD = told("Evening courses", "IE", "https://example.org/courses");
    static final Experience MENDED = told("Evening and morning courses", "IE", "https://example.org/courses");
    static final String MISREAD = "Mornings were left out";
    static final PracticeRecorded RECORDED = new PracticeRecorded(COURSES, TOLD, PETRA);
    static final PracticeCorrected CORRECTED = new PracticeCorrected(COURSES, 2, MENDED, MISREAD, PETRA);
    static final PracticePublished PUBLIC = new PracticePublished(COURSES, PETRA);
    static final PracticeWithdrawn GONE = new PracticeWithdrawn(COURSES, "It never took place", PETRA);

    final FixtureConfiguration<Practice> practice = new AggregateTestFixture<>(Practice.class);

    static Experience told(String title, String country, String... evidence) {
        return new Experience(
                Words.english(title),
                Words.english("Courses after work, with child care"),
                Words.english("Everybody who learns the language"),
                country,
                null,
                Period.year(2017),
                null,
                null,
                Result.WORKED_IN_PART,
                Words.english("More came, fewer stayed"),
                Statement.OPINION,
                List.of(evidence),
                List.of(new IndicatorId("unemployment-rate")));
    }

    @BeforeEach
    void theClockIsGiven() {
        practice.registerInjectableResource(CLOCK);
    }

    @Nested
    class Telling {

        @Test
        void isOpenToPartners() {
            practice.givenNoPriorActivity()
                    .when(new RecordPractice(COURSES, TOLD, PAVEL))
                    .expectEvents(new PracticeRecorded(COURSES, TOLD, PAVEL));
        }

        @Test
        void twiceIsOnce() {
            practice.given(RECORDED)
                    .when(new RecordPractice(COURSES, TOLD, PAVEL))
                    .expectNoEvents();
        }

        @Test
        void underATakenCodeIsRefused() {
            practice.given(RECORDED)
                    .when(new RecordPractice(COURSES, MENDED, PETRA))
                    .expectExceptionDetails(CODE_TAKEN);
        }

        @Test
        void namesACountry() {
            practice.givenNoPriorActivity()
                    .when(new RecordPractice(COURSES, told("Courses", "Ireland", "https://example.org"), PETRA))
                    .expectExceptionDetails(COUNTRY_UNREADABLE);
        }

        @Test
        void takesEvidence() {
            practice.givenNoPriorActivity()
                    .when(new RecordPractice(COURSES, told("Courses", "IE"), PETRA))
                    .expectExceptionDetails(EVIDENCE_MISSING);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "javascript:alert(1)",
                    "ftp://example.org/a",
                    "https://user:word@example.org",
                    "https://example.org/\" onclick=\"x",
                    "//example.org",
                    "https://",
                    "a library"
                })
        void takesLinksToTheWebAlone(String link) {
            practice.givenNoPriorActivity()
                    .when(new RecordPractice(COURSES, told("Courses", "IE", "https://example.org", link), PETRA))
                    .expectExceptionDetails(LINK_UNREADABLE);
        }

        @Test
        void takesAReadableCode() {
            assertThatIllegalArgumentException().isThrownBy(() -> new PracticeId("evening courses"));
        }
    }

    @Nested
    class Correcting {

        @Test
        void saysWhyAndRaisesTheRevision() {
            practice.given(RECORDED, PUBLIC)
                    .when(new CorrectPractice(COURSES, 1, MENDED, MISREAD, PETRA))
                    .expectEvents(CORRECTED);
        }

        @Test
        void takesAReason() {
            practice.given(RECORDED)
                    .when(new CorrectPractice(COURSES, 1, MENDED, " ", PETRA))
                    .expectExceptionDetails(REASON_MISSING);
        }

        @Test
        void takesTheEvidenceThatTellingTakes() {
            practice.given(RECORDED)
                    .when(new CorrectPractice(COURSES, 1, told("Courses", "IE"), MISREAD, PETRA))
                    .expectExceptionDetails(EVIDENCE_MISSING);
        }

        @Test
        void ofWhatSomebodyCorrectedMeanwhileIsRefused() {
            practice.given(RECORDED, CORRECTED)
                    .when(new CorrectPractice(COURSES, 1, TOLD, "Only evenings", PETRA))
                    .expectExceptionDetails(CORRECTED_MEANWHILE);
        }

        @Test
        void takesADifference() {
            practice.given(RECORDED)
                    .when(new CorrectPractice(COURSES, 1, TOLD, MISREAD, PETRA))
                    .expectExceptionDetails(NOTHING_CORRECTED);
        }

        @Test
        void whatWasWithdrawnIsRefused() {
            practice.given(RECORDED, GONE)
                    .when(new CorrectPractice(COURSES, 1, MENDED, MISREAD, PETRA))
                    .expectExceptionDetails(WITHDRAWN);
        }
    }
}
