package org.waymark.ui.site;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.waymark.query.feedback.Voice;
import org.waymark.query.theme.ThemePage;
import org.waymark.ui.figure.CsvWriter;
import org.waymark.ui.figure.Flow;
import org.waymark.ui.figure.FlowSummary;
import org.waymark.ui.figure.Grid;
import org.waymark.ui.figure.GridSummary;
import org.waymark.ui.figure.Markup;
import org.waymark.ui.figure.Paper;
import org.waymark.ui.figure.SvgRenderer;
import org.waymark.ui.figure.TableRenderer;
import org.waymark.ui.figure.Zoom;
import org.waymark.ui.words.Wording;

/**
 * What became of the messages that anybody may read, and what they are about by quarter. None is counted that cannot be
 * read on the site itself, so the counts tell no more than the pages do.
 */
public record HeardStory(List<Voice> voices, List<ThemePage> ledger, LocalDate today, Wording wording) {

    private static final int QUARTERS = 8;
    private static final int THEMES = 12;

    /** From what was received to what was delivered. */
    public Flow flow() {
        var entries =
                ledger.stream().map(theme -> Entry.of(theme, List.of(), today)).toList();
        var alone = voices.stream().filter(voice -> voice.theme() == null).count();
        var waiting = voices.stream()
                .filter(voice -> voice.theme() != null && ledger.stream().noneMatch(theme -> holds(theme, voice)))
                .count();
        return new Flow(
                say("title"),
                Stream.of("received", "grouped", "decided", "delivered")
                        .map(column -> say("column." + column))
                        .toList(),
                List.of(
                        course("theme", "taken-up", "done", Flow.End.DONE, count(entries, Entry::changed)),
                        course("theme", "taken-up", "going", Flow.End.GOING, count(entries, HeardStory::isGoing)),
                        course(
                                "theme",
                                "taken-up",
                                "nothing",
                                Flow.End.REFUSED,
                                count(entries, HeardStory::cameToNothing)),
                        course("theme", "refused", "refused", Flow.End.REFUSED, count(entries, HeardStory::wasRefused)),
                        course("theme", "open", "open", Flow.End.WAITING, waiting),
                        course("alone", "open", "open", Flow.End.WAITING, alone)));
    }

    private Flow.Course course(String grouped, String decided, String delivered, Flow.End end, long count) {
        return new Flow.Course(
                List.of(
                        say("received"),
                        say("grouped." + grouped),
                        say("decided." + decided),
                        say("delivered." + delivered)),
                count,
                end);
    }

    private static boolean isGoing(Entry entry) {
        return entry.state().equals("going");
    }

    private static boolean cameToNothing(Entry entry) {
        return entry.refused() && entry.theme().closed() != null;
    }

    private static boolean wasRefused(Entry entry) {
        return entry.refused() && entry.theme().closed() == null;
    }

    private static long count(List<Entry> entries, Predicate<Entry> which) {
        return entries.stream()
                .filter(which)
                .mapToLong(entry -> entry.theme().voices().size())
                .sum();
    }

    private static boolean holds(ThemePage theme, Voice voice) {
        return theme.theme().equals(voice.theme());
    }

    /** How many messages each theme got in each of the last quarters, those with most first. */
    public Grid raised() {
        var quarters = quarters();
        var rows = ledger.stream()
                .sorted(Comparator.comparingInt(
                                (ThemePage theme) -> theme.voices().size())
                        .reversed()
                        .thenComparing(theme -> theme.theme().value()))
                .limit(THEMES)
                .map(theme -> new Grid.Row(
                        theme.title().in(wording.language()),
                        quarters.stream().map(quarter -> cell(theme, quarter)).toList()))
                .toList();
        return new Grid(
                say("raised"),
                say("theme"),
                quarters.stream().map(Zoom.QUARTER::period).toList(),
                rows);
    }

    private static Grid.Cell cell(ThemePage theme, LocalDate quarter) {
        return Grid.Cell.counted(theme.voices().stream()
                .filter(voice -> quarter.equals(Zoom.QUARTER.begin(voice.given())))
                .count());
    }

    /** The first days of the last quarters, this one among them. */
    private List<LocalDate> quarters() {
        var last = Zoom.QUARTER.begin(today);
        return Stream.iterate(last.minusMonths(3L * (QUARTERS - 1)), quarter -> quarter.plusMonths(3))
                .limit(QUARTERS)
                .toList();
    }

    public Markup flowDrawing() {
        return new SvgRenderer(wording).flow("flow", flow());
    }

    public Markup flowTable() {
        return new TableRenderer(wording).render(flow());
    }

    public String flowSentence() {
        return new FlowSummary(wording).of(flow());
    }

    public Markup raisedDrawing() {
        return new SvgRenderer(wording).grid("raised", raised());
    }

    public Markup raisedTable() {
        return new TableRenderer(wording).render(raised());
    }

    public String raisedSentence() {
        return new GridSummary(wording).of(raised());
    }

    String csv(boolean ofFlow) {
        var csv = new CsvWriter(wording);
        return ofFlow ? csv.write(flow()) : csv.write(raised());
    }

    String svg(boolean ofFlow) {
        var svg = new SvgRenderer(wording);
        return SvgRenderer.file(ofFlow ? svg.flow("flow", flow()) : svg.grid("raised", raised(), Paper.WIDE));
    }

    private String say(String key) {
        return wording.text("site.heard." + key);
    }
}
