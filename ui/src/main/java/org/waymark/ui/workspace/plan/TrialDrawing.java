package org.waymark.ui.workspace.plan;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Paragraph;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.waymark.command.Period;
import org.waymark.command.strategy.Mark;
import org.waymark.command.strategy.Target;
import org.waymark.query.progress.Pace;
import org.waymark.query.progress.Trial;
import org.waymark.ui.figure.Unit;
import org.waymark.ui.site.MeasureStory;
import org.waymark.ui.workspace.Seat;
import org.waymark.ui.workspace.part.DataTable;
import org.waymark.ui.workspace.part.Drawn;

/** A trial in sentences, as a table beside what stands, and as a drawing. */
final class TrialDrawing {

    private final Seat seat;

    TrialDrawing(Seat seat) {
        this.seat = seat;
    }

    List<Component> of(TrialStory story) {
        return of(story, null);
    }

    /** The same beside the path that was first adopted, where there was one. */
    List<Component> of(TrialStory story, @Nullable Target original) {
        var measure = MeasureStory.of(story.tried().measure(), original, seat.today(), seat.wording());
        var unit = measure.figure().unit();
        var card = new Article();
        card.addClassName("card");
        sentences(story, unit).forEach(sentence -> card.add(new Paragraph(sentence)));
        var verdict = new Paragraph(seat.text(verdict(story.tried().pace())));
        verdict.addClassName("verdict");
        card.add(verdict, new Drawn(measure.pill()), table(story, unit));
        card.add(new Drawn(measure.drawing()));
        return List.of(card);
    }

    private List<String> sentences(TrialStory story, Unit unit) {
        var pace = story.tried().pace();
        var target = story.tried().measure().measure().target();
        var said = new ArrayList<String>();
        said.add(seat.text(
                "workspace.what-if.needs",
                amount(pace.required(), unit),
                mark(target.baseline(), unit),
                mark(target.path().getLast(), unit)));
        var best = pace.best();
        said.add(
                best == null
                        ? seat.text("workspace.what-if.best-none")
                        : best.pace().signum() <= 0
                                ? seat.text("workspace.what-if.best-worse")
                                : seat.text(
                                        "workspace.what-if.best",
                                        amount(best.pace(), unit),
                                        period(best.from()),
                                        period(best.to())));
        var lead = story.lead();
        if (lead != null) {
            said.add(seat.text(
                    "workspace.what-if.leads",
                    amount(story.pace(), unit),
                    unit.say(lead.value(), seat.wording()),
                    period(lead.by())));
            said.add(
                    lead.reached() == null
                            ? seat.text("workspace.what-if.never")
                            : seat.text(
                                    "workspace.what-if.reached-in",
                                    seat.wording().upright(String.valueOf(lead.reached()))));
        }
        return said;
    }

    private static String verdict(Pace pace) {
        var required = pace.required();
        if (required != null && required.signum() <= 0) {
            return "workspace.what-if.no-way-to-go";
        }
        return pace.fasterThanEver()
                .map(faster -> faster ? "workspace.what-if.faster" : "workspace.what-if.seen-before")
                .orElse("workspace.what-if.unknown");
    }

    private DataTable table(TrialStory story, Unit unit) {
        var table = new DataTable(
                seat.text("workspace.what-if.table"),
                List.of(
                        seat.text("workspace.what-if.what"),
                        seat.text("workspace.what-if.present"),
                        seat.text("workspace.what-if.tried")),
                1);
        var tried = story.tried();
        var present = story.present();
        row(table, "workspace.what-if.row-start", start(present, unit), start(tried, unit));
        row(table, "workspace.what-if.row-end", end(present, unit), end(tried, unit));
        row(
                table,
                "workspace.what-if.row-required",
                present == null ? "–" : amount(present.pace().required(), unit),
                amount(tried.pace().required(), unit));
        row(
                table,
                "workspace.what-if.row-remaining",
                present == null ? "–" : amount(present.pace().remaining(), unit),
                amount(tried.pace().remaining(), unit));
        var best = tried.pace().best();
        var fastest = best == null ? "–" : amount(best.pace(), unit);
        row(table, "workspace.what-if.row-best", fastest, fastest);
        return table;
    }

    private void row(DataTable table, String key, String present, String tried) {
        table.row(seat.text(key), present, tried);
    }

    private String start(@Nullable Trial trial, Unit unit) {
        return trial == null ? "–" : mark(trial.measure().measure().target().baseline(), unit);
    }

    private String end(@Nullable Trial trial, Unit unit) {
        return trial == null
                ? "–"
                : mark(trial.measure().measure().target().path().getLast(), unit);
    }

    private String mark(@Nullable Mark mark, Unit unit) {
        var there = Objects.requireNonNull(mark);
        return seat.text("workspace.plan.mark", unit.say(there.value(), seat.wording()), period(there.period()));
    }

    private String amount(@Nullable BigDecimal pace, Unit unit) {
        if (pace == null) {
            return "–";
        }
        var size = unit.sayDistance(pace, seat.wording());
        return pace.signum() < 0 ? seat.text("workspace.what-if.worse", size) : size;
    }

    private String period(Period period) {
        return seat.wording().upright(period.code());
    }
}
