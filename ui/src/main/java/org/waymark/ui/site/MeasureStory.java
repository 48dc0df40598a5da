package org.waymark.ui.site;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.command.Words;
import org.waymark.command.assessment.MethodKind;
import org.waymark.command.indicator.Definition;
import org.waymark.command.indicator.Direction;
import org.waymark.command.strategy.Target;
import org.waymark.query.progress.MeasureProgress;
import org.waymark.query.progress.Point;
import org.waymark.ui.assessment.PaceWords;
import org.waymark.ui.figure.Assessment;
import org.waymark.ui.figure.CsvWriter;
import org.waymark.ui.figure.Figure;
import org.waymark.ui.figure.GapSentence;
import org.waymark.ui.figure.Happening;
import org.waymark.ui.figure.Markup;
import org.waymark.ui.figure.Notes;
import org.waymark.ui.figure.Role;
import org.waymark.ui.figure.Status;
import org.waymark.ui.figure.StatusPill;
import org.waymark.ui.figure.SvgRenderer;
import org.waymark.ui.figure.TableRenderer;
import org.waymark.ui.figure.Verdict;
import org.waymark.ui.words.Wording;

/** A measure as the public reads it: the same figure as drawing, table, sentences and files. */
public record MeasureStory(MeasureProgress progress, Figure figure, Wording wording) {

    public static MeasureStory of(MeasureProgress progress, LocalDate today, Wording wording) {
        return of(progress, null, today, wording);
    }

    /** The same beside the path that was first adopted, where there was one. */
    public static MeasureStory of(
            MeasureProgress progress, @Nullable Target original, LocalDate today, Wording wording) {
        return new MeasureStory(progress, MeasureFigure.of(progress, original, today, wording), wording);
    }

    /** The same with what happened meanwhile laid over it. */
    public MeasureStory beside(List<Happening> happenings) {
        return new MeasureStory(progress, figure.beside(happenings), wording);
    }

    /** The name of what is measured. */
    public Words name() {
        return name(progress);
    }

    static Words name(MeasureProgress progress) {
        var indicator = progress.indicator();
        return indicator == null
                ? Words.english(progress.measure().indicator().value())
                : indicator.definition().name();
    }

    public String code() {
        return progress.measure().indicator().value();
    }

    public @Nullable Definition definition() {
        var indicator = progress.indicator();
        return indicator == null ? null : indicator.definition();
    }

    public Status status() {
        return Statuses.of(progress.assessment().status());
    }

    public Markup pill() {
        return StatusPill.of(status(), wording);
    }

    public Verdict verdict() {
        var definition = definition();
        var higher = definition == null || definition.direction() != Direction.DOWN;
        return Verdict.of(figure, new Assessment(status(), higher), wording);
    }

    /** The rule by which it is assessed, and what follows from it. */
    public RuleStory rule() {
        return RuleStory.of(progress.assessment(), wording);
    }

    /** What would follow from every method as it was published. */
    public List<RuleStory> everyRule() {
        return Arrays.stream(MethodKind.values())
                .map(method -> RuleStory.of(progress.assessedBy(method.usual()), wording))
                .toList();
    }

    /** The pace it takes from now on beside the best there ever was, or empty where none is asked for. */
    public String pace() {
        return progress.pace()
                .flatMap(pace -> new PaceWords(wording, figure.unit()).of(pace))
                .orElse("");
    }

    public Markup sparkline() {
        return new SvgRenderer(wording).sparkline(figure);
    }

    public Markup drawing() {
        return new SvgRenderer(wording).trajectory(id(), figure);
    }

    public boolean compared() {
        return figure.find(Role.GAP).isPresent();
    }

    public Markup gapDrawing() {
        return new SvgRenderer(wording).gap(id() + "-gap", figure);
    }

    public List<String> gap() {
        return new GapSentence(wording).of(figure);
    }

    public Markup table() {
        return new TableRenderer(wording).render(figure);
    }

    public List<String> notes() {
        return new Notes(wording).of(figure);
    }

    String csv() {
        return new CsvWriter(wording).write(figure);
    }

    String svg() {
        return new SvgRenderer(wording).file(id(), figure);
    }

    /** The latest value as it is said, or empty where there is none. */
    public String latest() {
        return figure.actual()
                .latest()
                .map(latest -> figure.unit().say(latest.value(), wording))
                .orElse("");
    }

    /** The target where it is promised in words, or null. */
    public @Nullable Words sentence() {
        return progress.measure().target().sentence();
    }

    public boolean targetPublished() {
        return !progress.measure().target().path().isEmpty()
                && !progress.measure().target().illustrative();
    }

    /** The values that were corrected after they counted. */
    public List<Point> revised() {
        return progress.values().stream().filter(point -> point.revision() > 1).toList();
    }

    /** Short, because a drawing names itself many times. */
    private String id() {
        return "m" + Integer.toHexString(progress.measure().measure().value().hashCode());
    }
}
