package org.waymark.ui.entry;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.command.indicator.MeasureKind;
import org.waymark.command.indicator.Slice;
import org.waymark.command.reporting.Cell;
import org.waymark.command.reporting.Flag;
import org.waymark.command.reporting.Missing;
import org.waymark.command.reporting.Observation;
import org.waymark.command.reporting.Standing;
import org.waymark.command.reporting.Survey;
import org.waymark.command.reporting.Value;
import org.waymark.ui.entry.CellId.Field;
import org.waymark.ui.entry.EntryDrafts.Kept;

/** What stands in the cells of one indicator: what was sent, overwritten by what was typed since. */
public final class Filling {

    /** Begins what could not be read as a number; kept as it was typed. */
    static final String UNREAD = "?";

    private final Section section;
    private final Map<CellId, Kept> draft;
    private final Map<CellId, String> known;
    private final boolean touched;

    public Filling(Section section, @Nullable Value sent, Map<CellId, Kept> draft) {
        this.section = section;
        this.draft = draft;
        known = sent == null ? Map.of() : new Sent(section, sent).cells();
        touched = differs();
    }

    private CellId at(Slice slice, Field field) {
        return new CellId(section.indicator(), slice, field);
    }

    /** What stands there; empty where nothing does. */
    public String content(CellId cell) {
        var typed = draft.get(cell);
        return typed == null ? known.getOrDefault(cell, "") : typed.content();
    }

    public String said(Field field) {
        return content(CellId.of(section.indicator(), field));
    }

    /** Whether somebody typed anything of this indicator that is not sent. */
    public boolean touched() {
        return touched;
    }

    private boolean differs() {
        return draft.entrySet().stream()
                .anyMatch(entry -> entry.getKey().indicator().equals(section.indicator())
                        && !entry.getValue().content().equals(known.getOrDefault(entry.getKey(), "")));
    }

    /** What of the draft belongs to this indicator. */
    public Map<CellId, Kept> typed() {
        var own = new HashMap<CellId, Kept>();
        draft.forEach((cell, kept) -> {
            if (cell.indicator().equals(section.indicator())) {
                own.put(cell, kept);
            }
        });
        return own;
    }

    /** Whether a group has all its numbers, or a reason. */
    public boolean given(Slice slice) {
        return !content(at(slice, Field.MISSING)).isEmpty()
                || section.fields().stream()
                        .noneMatch(field -> content(at(slice, field)).isEmpty());
    }

    public boolean blank(Slice slice) {
        return content(at(slice, Field.MISSING)).isEmpty()
                && section.fields().stream()
                        .allMatch(field -> content(at(slice, field)).isEmpty());
    }

    /** Whether all that was typed stands there already, as a sending that was cut off leaves it. */
    boolean isLeftOver() {
        return !touched && !typed().isEmpty();
    }

    /** The groups that have neither all their numbers nor a reason. */
    public List<Slice> lacking() {
        return section.kind() == MeasureKind.NARRATIVE
                ? List.of()
                : section.slices().stream().filter(slice -> !given(slice)).toList();
    }

    /** How many groups have what they want. */
    public int done() {
        if (section.fields().contains(Field.NARRATIVE)) {
            return said(Field.NARRATIVE).isBlank() ? 0 : 1;
        }
        return (int) section.slices().stream().filter(this::given).count();
    }

    /** The number in a cell, where one can be read. */
    public Optional<BigDecimal> number(CellId cell) {
        var content = content(cell);
        return content.isEmpty() || content.startsWith(UNREAD)
                ? Optional.empty()
                : Optional.of(new BigDecimal(content));
    }

    public Optional<Missing> missing(Slice slice) {
        return Optional.of(content(at(slice, Field.MISSING)))
                .filter(name -> !name.isEmpty())
                .map(Missing::valueOf);
    }

    public List<Flag> flags(Slice slice) {
        return Arrays.stream(content(at(slice, Field.FLAGS)).split(" "))
                .filter(name -> !name.isEmpty())
                .map(Flag::valueOf)
                .toList();
    }

    /** What would be sent, as far as it can be read. Empty where there is nothing to send. */
    public Optional<Value> value() {
        var cells = new ArrayList<Cell>();
        if (!section.fields().contains(Field.NARRATIVE)) {
            section.slices().forEach(slice -> observation(slice).ifPresent(seen -> cells.add(new Cell(slice, seen))));
        }
        var narrative = said(Field.NARRATIVE).strip();
        var comment = said(Field.COMMENT).strip();
        return cells.isEmpty() && narrative.isEmpty()
                ? Optional.empty()
                : Optional.of(new Value(
                        cells,
                        narrative.isEmpty() ? null : narrative,
                        comment.isEmpty() ? null : comment,
                        said(Field.EVIDENCE)
                                .lines()
                                .filter(line -> !line.isBlank())
                                .toList(),
                        survey()));
    }

    /** Who vouches for it: as its series was opened, or as somebody chose for one that is not there yet. */
    public Standing standing() {
        var chosen = said(Field.STANDING);
        return section.standing() != null
                ? section.standing()
                : chosen.isEmpty() ? section.usual() : Standing.valueOf(chosen);
    }

    boolean isPerceived() {
        return standing() == Standing.PERCEIVED;
    }

    private @Nullable Survey survey() {
        var sample = number(CellId.of(section.indicator(), Field.SAMPLE));
        return sample.isEmpty() || !isPerceived()
                ? null
                : new Survey(
                        sample.get().intValue(),
                        said(Field.QUESTION).strip(),
                        number(CellId.of(section.indicator(), Field.MARGIN)).orElse(null));
    }

    Optional<Observation> observation(Slice slice) {
        var flags = flags(slice).toArray(Flag[]::new);
        var missing = missing(slice);
        if (missing.isPresent()) {
            return Optional.of(Observation.missing(missing.get(), flags));
        }
        if (section.fields().contains(Field.VALUE)) {
            return number(at(slice, Field.VALUE)).map(number -> Observation.of(number, flags));
        }
        var top = number(at(slice, Field.NUMERATOR));
        var bottom = number(at(slice, Field.DENOMINATOR)).filter(number -> number.signum() != 0);
        return top.flatMap(numerator -> bottom.map(denominator -> Observation.ratio(numerator, denominator, flags)));
    }
}
