package org.waymark.ui.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStart;
import org.junit.jupiter.api.Test;

/** What is written is read back by a library that knows nothing of us. */
class CalendarFileTest {

    private static final String HOSTILE = "One; two, three \\ four\nBEGIN:VEVENT\r\nX:\u0007 \"five\"";
    private static final String ARABIC =
            "دروس لغة في كل مدينة مساءً بعد العمل مع مكان للأطفال ".repeat(4).strip();
    private static final String BEYOND = "😀".repeat(60);

    private static String file() {
        return CalendarFile.of("خطوات", "ar", List.of(entry("a", HOSTILE), entry("b", ARABIC), entry("c", BEYOND)));
    }

    private static CalendarFile.Entry entry(String uid, String summary) {
        return new CalendarFile.Entry(
                uid,
                summary,
                summary + "\nhttps://example.org/goals/work#" + uid,
                "Work, and skills",
                "https://example.org/goals/work#" + uid,
                LocalDate.of(2026, 4, 1),
                LocalDate.of(2026, 6, 30),
                uid.equals("c"),
                2,
                Instant.parse("2026-11-20T12:00:00Z"));
    }

    private static Calendar read(String file) throws IOException, ParserException {
        return new CalendarBuilder().build(new StringReader(file));
    }

    private static String value(VEvent event, String property) {
        return event.<Property>getProperty(property).orElseThrow().getValue();
    }

    @Test
    void whatIsSaidComesBackWordForWord() throws IOException, ParserException {
        var events = read(file()).<VEvent>getComponents(Component.VEVENT);
        assertThat(events).hasSize(3);
        assertThat(value(events.get(0), Property.SUMMARY))
                .isEqualTo("One; two, three \\ four\nBEGIN:VEVENT\nX: \"five\"");
        assertThat(value(events.get(1), Property.SUMMARY)).isEqualTo(ARABIC);
        assertThat(value(events.get(2), Property.SUMMARY)).isEqualTo(BEYOND);
        assertThat(value(events.get(1), Property.URL)).isEqualTo("https://example.org/goals/work#b");
        assertThat(value(events.get(2), Property.STATUS)).isEqualTo("CANCELLED");
        assertThat(value(events.get(0), Property.SEQUENCE)).isEqualTo("2");
        assertThat(file()).contains("SUMMARY;LANGUAGE=ar:");
    }

    @Test
    void aSpanEndsWithTheDayAfterItsLast() throws IOException, ParserException {
        var event = read(file()).<VEvent>getComponents(Component.VEVENT).getFirst();
        assertThat(event.<DtStart<LocalDate>>getProperty(Property.DTSTART)
                        .orElseThrow()
                        .getDate())
                .isEqualTo(LocalDate.of(2026, 4, 1));
        assertThat(event.<DtEnd<LocalDate>>getProperty(Property.DTEND)
                        .orElseThrow()
                        .getDate())
                .isEqualTo(LocalDate.of(2026, 7, 1));
    }

    @Test
    void itIsValid() throws IOException, ParserException {
        assertThat(read(file()).validate(true).hasErrors()).isFalse();
        assertThat(read(CalendarFile.of("None", "en", List.of())).getComponents())
                .isEmpty();
    }

    @Test
    void noLineIsLongerThan75Octets() {
        assertThat(file().split("\r\n", -1))
                .allSatisfy(line -> assertThat(line.getBytes(UTF_8)).hasSizeLessThanOrEqualTo(75));
        assertThat(file()).endsWith("END:VCALENDAR\r\n").doesNotContain("\uFFFD");
    }
}
