package org.waymark.ui.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/**
 * Days as an iCalendar file (RFC 5545) that a calendar may subscribe to. Written by hand: lines are folded by octets,
 * never within a character, which matters outside the Latin alphabet.
 */
public final class CalendarFile {

    private static final int LONGEST = 75;
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final StringBuilder out = new StringBuilder();

    private CalendarFile() {}

    /**
     * A stretch of whole days.
     *
     * @param uid stays the same whatever happens to it
     * @param until the last day
     * @param revised when what is said here was last changed
     * @param sequence how often its days have changed
     */
    public record Entry(
            String uid,
            String summary,
            String description,
            String category,
            String link,
            LocalDate from,
            LocalDate until,
            boolean cancelled,
            int sequence,
            Instant revised) {}

    /** The file, its words marked with their language. */
    public static String of(String name, String language, List<Entry> entries) {
        var file = new CalendarFile();
        file.line("BEGIN:VCALENDAR");
        file.line("VERSION:2.0");
        file.line("PRODID:-//Waymark//Milestones//EN");
        file.line("CALSCALE:GREGORIAN");
        file.line("NAME;LANGUAGE=" + language + ":" + text(name));
        file.line("X-WR-CALNAME:" + text(name));
        file.line("REFRESH-INTERVAL;VALUE=DURATION:P1D");
        entries.forEach(entry -> file.event(entry, language));
        file.line("END:VCALENDAR");
        return file.out.toString();
    }

    private void event(Entry entry, String language) {
        var spoken = ";LANGUAGE=" + language + ":";
        line("BEGIN:VEVENT");
        line("UID:" + text(entry.uid()));
        line("DTSTAMP:" + MOMENT.format(entry.revised()));
        line("LAST-MODIFIED:" + MOMENT.format(entry.revised()));
        line("SEQUENCE:" + entry.sequence());
        line("DTSTART;VALUE=DATE:" + entry.from().format(DateTimeFormatter.BASIC_ISO_DATE));
        line("DTEND;VALUE=DATE:" + entry.until().plusDays(1).format(DateTimeFormatter.BASIC_ISO_DATE));
        line("SUMMARY" + spoken + text(entry.summary()));
        line("DESCRIPTION" + spoken + text(entry.description()));
        line("CATEGORIES" + spoken + text(entry.category()));
        line("URL:" + entry.link());
        line("STATUS:" + (entry.cancelled() ? "CANCELLED" : "CONFIRMED"));
        line("TRANSP:TRANSPARENT");
        line("END:VEVENT");
    }

    /** A line of at most 75 octets; what is more goes on in the next, after a space. */
    private void line(String line) {
        var octets = 0;
        for (var character : line.codePoints().toArray()) {
            var written = Character.toString(character);
            var size = written.getBytes(UTF_8).length;
            if (octets + size > LONGEST) {
                out.append("\r\n ");
                octets = 1;
            }
            out.append(written);
            octets += size;
        }
        out.append("\r\n");
    }

    /** What separates is escaped, a new line is told as one, and what controls is left out. */
    private static String text(String said) {
        return said.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\R", "\\\\n")
                .replaceAll("\\p{Cntrl}", "");
    }
}
