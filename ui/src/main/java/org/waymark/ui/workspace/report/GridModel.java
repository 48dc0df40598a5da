package org.waymark.ui.workspace.report;

import java.util.List;
import org.waymark.command.indicator.MeasureKind;
import org.waymark.ui.entry.CellId;
import org.waymark.ui.entry.CellId.Field;
import org.waymark.ui.entry.CellState;
import org.waymark.ui.entry.Layout;
import org.waymark.ui.entry.Pad;
import org.waymark.ui.entry.Section;
import org.waymark.ui.workspace.Names;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The table as it is drawn at first. */
final class GridModel {

    private static final List<String> WORDS = List.of(
            "group", "check", "paste", "outside", "apply", "cancel", "undo", "pasted", "offline", "saving", "keys",
            "close");
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Names names;
    private final EntryWords words;
    private final Pad pad;
    private final Layout layout;
    private final GridNews news;

    GridModel(Names names, EntryWords words, Pad pad, GridNews news) {
        this.names = names;
        this.words = words;
        this.pad = pad;
        this.news = news;
        layout = new Layout(pad.form());
    }

    ObjectNode draw(String caption) {
        var model = JSON.createObjectNode();
        model.put("key", pad.form().sheet().toString()).put("caption", caption);
        model.put(
                "checks",
                pad.form().sections().stream()
                        .anyMatch(section -> !pad.sums(section).isEmpty()));
        var said = model.putObject("words");
        WORDS.forEach(word -> said.put(word, words.say("grid." + word, "{0}")));
        for (var state : CellState.values()) {
            said.put(EntryWords.word(state), words.say("state." + EntryWords.word(state)));
        }
        var keys = model.putArray("keys");
        words.keys().forEach(pair -> keys.addArray().add(pair.getFirst()).add(pair.getLast()));
        var columns = model.putArray("columns");
        layout.columns()
                .forEach(column ->
                        columns.add(words.of(column, layout.dimension().orElse(""), layout.hasRatios())));
        var sections = model.putArray("sections");
        pad.form().sections().forEach(section -> draw(section, sections.addObject()));
        return model;
    }

    private void draw(Section section, ObjectNode drawn) {
        drawn.put("id", GridNews.status(section))
                .put("label", names.of(section.indicator()))
                .put("status", news.statusOf(section));
        var rows = drawn.putArray("rows");
        layout.rows(section).forEach(row -> {
            var line = rows.addObject();
            line.put(
                    "label",
                    section.kind() == MeasureKind.NARRATIVE ? words.say("field.narrative") : names.of(row.group()));
            var check = GridNews.check(row);
            line.put("check", check).put("checked", news.noteOf(section, row));
            var cells = line.putArray("cells");
            row.cells().forEach(cell -> {
                if (cell == null) {
                    cells.addNull();
                } else {
                    draw(section, cell, cells.addObject());
                }
            });
        });
    }

    private void draw(Section section, CellId cell, ObjectNode drawn) {
        news.say(section, cell, drawn);
        drawn.put("text", pad.shown(cell))
                .put("kind", kind(section))
                .put("name", words.of(cell))
                .put("prev", last(section, cell));
        if (cell.field() == Field.NARRATIVE) {
            drawn.put("wide", true);
        }
        if (section.kind() == MeasureKind.YES_NO) {
            var options = drawn.putArray("options");
            options.addArray().add("").add(words.say("choose"));
            options.addArray().add("1").add(words.say("yes"));
            options.addArray().add("0").add(words.say("no"));
        }
    }

    private static String kind(Section section) {
        return switch (section.kind()) {
            case NARRATIVE -> "text";
            case YES_NO -> "yesno";
            case COUNT, RATIO, PERCENTAGE, INDEX, SCALE -> "number";
        };
    }

    /** What the period before had in this cell, as it is typed; empty where it had nothing. */
    private String last(Section section, CellId cell) {
        return pad.story()
                .before(section)
                .map(value -> pad.shown(cell, value.content(cell)))
                .orElse("");
    }
}
