package org.waymark.ui.entry;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.query.quality.Oddity;
import org.waymark.query.release.Withheld;
import org.waymark.ui.Account;
import org.waymark.ui.Desk;
import org.waymark.ui.entry.EntryDrafts.Kept;
import org.waymark.ui.entry.EntryDrafts.Typed;

/** A form that somebody has before them: what was sent, what is typed, and what is to be said about each cell. */
public final class Pad {

    private final EntryForm form;
    private final SheetStory story;
    private final EntryDrafts drafts;
    private final Account by;
    private final Map<CellId, String> typed = new HashMap<>();
    private final Map<Section, Filling> fillings = new HashMap<>();
    private final Remarks remarks;
    private final Writing writing;
    private Map<CellId, Kept> draft;

    /** Somebody typed into the same cell in between. */
    public record Conflict(CellId cell, String mine, Kept theirs) {}

    public Pad(EntryForm form, Entrusted entrusted, EntryDrafts drafts, Desk desk, Account by, char mark) {
        this.form = form;
        this.drafts = drafts;
        this.by = by;
        writing = new Writing(mark);
        story = new SheetStory(form, entrusted, desk, by);
        remarks = new Remarks(story);
        draft = drafts.find(form.sheet());
    }

    public EntryForm form() {
        return form;
    }

    /** What was sent before, and what holds for it. */
    public SheetStory story() {
        return story;
    }

    public char mark() {
        return writing.mark();
    }

    /** Reads again what is kept; others may have typed. */
    public void refresh() {
        fillings.clear();
        draft = drafts.find(form.sheet());
    }

    /** Keeps what somebody typed as it stands on the screen. Answers where somebody else was faster. */
    public List<Conflict> type(List<Typed> cells) {
        cells.forEach(one -> typed.put(one.cell(), one.content()));
        var changes = cells.stream()
                .filter(one -> form.section(one.cell().indicator()).isPresent())
                .map(one -> new Typed(
                        one.cell(),
                        writing.kept(
                                one.cell(), one.content(), section(one.cell()).addsUp()),
                        one.basedOn()))
                .toList();
        var kept = drafts.save(form.sheet(), changes, by.participant());
        refresh();
        var conflicts = new ArrayList<Conflict>();
        for (var change : changes) {
            var there = kept.get(change.cell());
            if (there != null && !there.content().equals(change.content())) {
                conflicts.add(new Conflict(change.cell(), change.content(), there));
            }
        }
        return conflicts;
    }

    /** Keeps what was written or chosen beside the grid. */
    public List<Conflict> put(CellId cell, String content) {
        return content.equals(content(cell)) ? List.of() : type(List.of(new Typed(cell, content, revision(cell))));
    }

    /** Writes one's own words over those of somebody else, knowing them. */
    public List<Conflict> insist(Conflict conflict) {
        return type(List.of(new Typed(
                conflict.cell(),
                shown(conflict.cell(), conflict.mine()),
                conflict.theirs().revision())));
    }

    /** How a content is written on the screen. */
    public String shown(CellId cell, String content) {
        return writing.shown(cell, content);
    }

    public String shown(CellId cell) {
        return shown(cell, content(cell));
    }

    public String content(CellId cell) {
        return filling(section(cell)).content(cell);
    }

    public long revision(CellId cell) {
        var kept = draft.get(cell);
        return kept == null ? 0 : kept.revision();
    }

    private Section section(CellId cell) {
        return form.section(cell.indicator()).orElseThrow();
    }

    public Filling filling(Section section) {
        return fillings.computeIfAbsent(
                section,
                one -> new Filling(one, story.known(one).map(SheetStory::latest).orElse(null), draft));
    }

    public List<Problem> problems(Section section) {
        return Checking.of(
                section,
                filling(section),
                story.correcting(section),
                story.lock(section).isPresent(),
                mark(),
                odd(section));
    }

    public List<Problem> problems() {
        return form.sections().stream()
                .flatMap(section -> problems(section).stream())
                .toList();
    }

    public List<Sum> sums(Section section) {
        return Sum.of(section, filling(section));
    }

    /** What is odd about what would be sent. */
    public List<Oddity> odd(Section section) {
        return remarks.odd(section, filling(section));
    }

    /** What of it the public would not be shown, where there is something to send. */
    public Optional<Withheld> withheld(Section section) {
        return remarks.withheld(section, filling(section));
    }

    /** How many groups that the form asks for nothing is said of. */
    public int lacking() {
        return form.needed()
                - form.sections().stream()
                        .mapToInt(section -> filling(section).done())
                        .sum();
    }

    public List<Section> touched() {
        return form.sections().stream()
                .filter(section -> filling(section).touched())
                .toList();
    }

    /** What is to be sent: what was typed, and what a sending that was cut off left without a receipt. */
    public List<Section> unsent() {
        return form.sections().stream()
                .filter(section -> filling(section).touched()
                        || (filling(section).isLeftOver()
                                && story.waits(section, filling(section).value())))
                .toList();
    }

    /** What was last typed into a cell as it was typed, in this window. */
    public Optional<String> typedAs(CellId cell) {
        return Optional.ofNullable(typed.get(cell));
    }

    /** When something of the form was kept last. */
    public Optional<Instant> savedAt() {
        return draft.values().stream().map(Kept::at).max(Comparator.naturalOrder());
    }

    public Look look(Section section) {
        return new Look(
                section,
                filling(section),
                problems(section),
                odd(section),
                withheld(section).map(Withheld::groups).orElse(Map.of()),
                sums(section),
                draft.keySet(),
                story.lock(section).isPresent());
    }
}
