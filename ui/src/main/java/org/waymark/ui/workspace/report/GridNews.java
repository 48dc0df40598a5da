package org.waymark.ui.workspace.report;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.command.indicator.MeasureKind;
import org.waymark.query.quality.OddityKind;
import org.waymark.ui.entry.CellId;
import org.waymark.ui.entry.CellState;
import org.waymark.ui.entry.Layout;
import org.waymark.ui.entry.Look;
import org.waymark.ui.entry.NumberReading;
import org.waymark.ui.entry.Pad;
import org.waymark.ui.entry.Section;
import org.waymark.ui.entry.Sum;
import org.waymark.ui.workspace.Names;
import org.waymark.ui.workspace.Seat;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What is to be said about cells and sums, and only what is not said yet. */
final class GridNews {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int NAMED = 4;

    private final Seat seat;
    private final Names names;
    private final EntryWords words;
    private final Pad pad;
    private final Layout layout;
    private final Set<CellId> disputed = new HashSet<>();
    private final Map<CellId, String> said = new HashMap<>();
    private final Map<Section, Look> looks = new HashMap<>();

    GridNews(Seat seat, Names names, EntryWords words, Pad pad) {
        this.seat = seat;
        this.names = names;
        this.words = words;
        this.pad = pad;
        layout = new Layout(pad.form());
        pad.form().sections().forEach(section -> looks.put(section, pad.look(section)));
    }

    /** Looks again and says what changed, and about these cells in any case. */
    ObjectNode after(Collection<CellId> answered, boolean batch) {
        var news = JSON.createObjectNode();
        news.put("answered", batch);
        var cells = news.putArray("cells");
        var notes = news.putObject("notes");
        for (var section : pad.form().sections()) {
            looks.put(section, pad.look(section));
            notes.put(status(section), statusOf(section));
            for (var row : layout.rows(section)) {
                var check = check(row);
                if (!look(section).sums().isEmpty()) {
                    notes.put(check, noteOf(section, row));
                }
                row.cells().stream().filter(Objects::nonNull).forEach(cell -> {
                    var drawn = JSON.createObjectNode();
                    var before = said.get(cell);
                    say(section, cell, drawn);
                    if (answered.contains(cell)
                            || !String.valueOf(said.get(cell)).equals(before)) {
                        if (!answered.contains(cell)) {
                            drawn.put("text", pad.shown(cell));
                        }
                        cells.add(drawn);
                    }
                });
            }
        }
        return news;
    }

    /**
     * Leaves a cell at the revision somebody saw, so that whatever they type on is compared with the words of others.
     */
    void dispute(CellId cell) {
        disputed.add(cell);
    }

    /** Lets a cell be told again as it stands. */
    void settle(CellId cell) {
        disputed.remove(cell);
        said.remove(cell);
    }

    /** The state of a cell, in marks and in a sentence. */
    void say(Section section, CellId cell, ObjectNode drawn) {
        var look = look(section);
        var states = look.states(cell);
        drawn.put("id", cell.toString()).put("say", sentence(section, cell));
        if (!disputed.contains(cell)) {
            drawn.put("rev", pad.revision(cell));
        }
        var marks = drawn.putArray("states");
        states.forEach(state -> marks.add(EntryWords.word(state)));
        drawn.put("locked", states.contains(CellState.LOCKED));
        said.put(cell, drawn + pad.content(cell));
    }

    private Look look(Section section) {
        return Objects.requireNonNull(looks.get(section), "every section is looked at");
    }

    /** How the number was read, what is wrong, what is unusual, and why there is none. */
    private String sentence(Section section, CellId cell) {
        var look = look(section);
        var sentences = new TreeMap<Integer, String>();
        look.problems().stream()
                .filter(problem -> problem.cell().equals(cell))
                .forEach(problem -> sentences.put(sentences.size(), words.of(problem)));
        look.odd().stream()
                .filter(odd -> odd.kind() != OddityKind.GROUP_MISSING
                        && cell.field().isNumber()
                        && cell.slice().equals(odd.slice()))
                .forEach(odd -> sentences.put(sentences.size(), words.of(odd)));
        if (cell.field().isNumber()) {
            look.filling()
                    .missing(cell.slice())
                    .ifPresent(why ->
                            sentences.put(sentences.size(), seat.text("workspace.missing." + EntryWords.word(why))));
            pad.withheld(section)
                    .flatMap(withheld -> words.of(withheld, cell.slice()))
                    .ifPresent(why -> sentences.put(sentences.size(), why));
            if (section.kind() != MeasureKind.YES_NO) {
                pad.typedAs(cell)
                        .filter(typed -> NumberReading.of(typed, pad.mark(), section.addsUp())
                                .changed())
                        .ifPresent(typed -> sentences.put(
                                sentences.size(),
                                words.say("echo", typed, seat.wording().upright(pad.content(cell)))));
            }
        }
        return String.join(" ", sentences.values());
    }

    String statusOf(Section section) {
        var filling = look(section).filling();
        var lacking = filling.lacking();
        var delivered = words.say("status", section.needed(), filling.done());
        var named = lacking.stream().limit(NAMED).map(names::of).collect(Collectors.joining("; "));
        var more = lacking.size() > NAMED ? words.say("status-more", named, lacking.size() - NAMED) : named;
        var sentences = Stream.of(
                        delivered,
                        lacking.isEmpty() ? "" : words.say("status-lacking", more),
                        section.untold().isEmpty()
                                ? ""
                                : words.say(
                                        "status-untold",
                                        String.join(
                                                seat.text("workspace.comma"),
                                                section.untold().stream()
                                                        .map(names::dimension)
                                                        .toList())),
                        pad.story().correcting(section) ? words.say("status-counts") : "")
                .filter(sentence -> !sentence.isEmpty());
        return sentences.collect(Collectors.joining(" "));
    }

    static String status(Section section) {
        return "status|" + section.indicator().value();
    }

    /** The name under which the sums of a row are noted. */
    static String check(Layout.Row row) {
        return "check|"
                + row.cells().stream()
                        .map(cell -> cell == null ? "" : cell.toString())
                        .collect(Collectors.joining("/"));
    }

    String noteOf(Section section, Layout.Row row) {
        return look(section).sums().stream()
                .filter(sum -> row.cells().contains(sum.whole()))
                .map(this::note)
                .distinct()
                .collect(Collectors.joining(" · "));
    }

    private String note(Sum sum) {
        if (sum.missing() > 0) {
            return words.say("sum.missing", sum.missing());
        }
        return sum.addsUp()
                ? words.say("sum.adds-up")
                : words.say(
                        sum.difference().signum() > 0 ? "sum.more" : "sum.less",
                        seat.wording().number(sum.difference().abs()));
    }
}
