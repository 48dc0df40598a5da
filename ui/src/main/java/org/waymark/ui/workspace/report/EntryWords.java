package org.waymark.ui.workspace.report;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.waymark.command.disclosure.Readers;
import org.waymark.command.indicator.Slice;
import org.waymark.query.quality.Oddity;
import org.waymark.query.release.Withheld;
import org.waymark.ui.entry.CellId;
import org.waymark.ui.entry.FormCode;
import org.waymark.ui.entry.Layout.Column;
import org.waymark.ui.entry.Problem;
import org.waymark.ui.quality.OddityWords;
import org.waymark.ui.workspace.Names;
import org.waymark.ui.workspace.Seat;

/** What is said on forms, in the language of who fills them in. */
final class EntryWords {

    private static final String KEY = "workspace.entry.";

    private final Seat seat;
    private final Names names;

    EntryWords(Seat seat, Names names) {
        this.seat = seat;
        this.names = names;
    }

    String say(String key, Object... arguments) {
        return seat.text(KEY + key, arguments);
    }

    String of(FormCode code) {
        var strategy = code.strategy();
        if (strategy == null) {
            return say("form.all");
        }
        var goal = code.goal();
        return goal == null
                ? seat.wording().isolate(strategy.value())
                : say("form.goal", strategy.value(), goal.value());
    }

    /** The group of a cell and, where several are typed for it, which one of them. */
    String of(CellId cell) {
        return switch (cell.field()) {
            case NUMERATOR, DENOMINATOR -> say("cell-part", names.of(cell.slice()), say("field." + word(cell.field())));
            case VALUE, MISSING, FLAGS -> names.of(cell.slice());
            case NARRATIVE, COMMENT, EVIDENCE, REASON, EXCEPTION, STANDING, SAMPLE, QUESTION, MARGIN, CONFIRMED ->
                say("field." + word(cell.field()));
        };
    }

    String of(Problem problem) {
        return problem.name().equals("kind")
                ? seat.text(problem.arguments().getFirst())
                : say("problem." + problem.name(), problem.arguments().toArray());
    }

    String of(Oddity odd) {
        return new OddityWords(seat.wording()).of(odd);
    }

    /** Why the public would not be shown a group. */
    Optional<String> of(Withheld withheld, Slice group) {
        return Optional.ofNullable(withheld.groups().get(group))
                .map(why -> say("withheld." + word(why), withheld.guarding().threshold(Readers.EVERYBODY)));
    }

    String of(Column column, String dimension, boolean ratios) {
        var group = dimension.isEmpty()
                ? ""
                : column.code() == null ? say("whole") : names.of(new Slice(Map.of(dimension, column.code())));
        var field = say("field." + word(column.field()));
        return group.isEmpty() ? field : ratios ? say("cell-part", group, field) : group;
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Keys and what they do. */
    List<List<String>> keys() {
        return List.of(
                        "down", "up", "across", "sides", "escape", "undo", "redo", "last", "comment", "missing",
                        "panel", "pick", "paste", "cycle", "help")
                .stream()
                .map(key -> List.of(seat.wording().upright(say("keys." + key)), say("keys." + key + ".does")))
                .toList();
    }
}
