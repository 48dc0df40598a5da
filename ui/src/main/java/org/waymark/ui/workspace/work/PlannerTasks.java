package org.waymark.ui.workspace.work;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.waymark.command.theme.ThemeId;
import org.waymark.query.feedback.FindInbox;
import org.waymark.query.feedback.Pile;
import org.waymark.query.feedback.Stage;
import org.waymark.query.feedback.Voice;
import org.waymark.query.strategy.Edition;
import org.waymark.query.strategy.FindStrategies;
import org.waymark.query.strategy.StrategyPage;
import org.waymark.query.theme.FindThemes;
import org.waymark.query.theme.ThemePage;
import org.waymark.ui.workspace.Names;
import org.waymark.ui.workspace.Seat;

/** A planner answers voices, delivers what was decided, closes consultations and brings drafts to a decision. */
final class PlannerTasks {

    private final Seat seat;
    private final Names names;

    PlannerTasks(Seat seat, Names names) {
        this.seat = seat;
        this.names = names;
    }

    Stream<Task> all() {
        return Stream.of(published(), themes(), drafts()).flatMap(tasks -> tasks);
    }

    private Stream<Task> published() {
        return seat.list(new FindInbox(Pile.WAITING), Voice.class).stream()
                .filter(voice -> voice.stage() == Stage.PUBLISHED)
                .map(voice -> new Task(voice.answerDue(), seat.text("workspace.work.join"), "feedback"));
    }

    private Stream<Task> themes() {
        var answers = answers();
        return seat.list(new FindThemes(null), ThemePage.class).stream()
                .filter(theme -> theme.closed() == null)
                .flatMap(theme -> {
                    var title = names.of(theme.title());
                    var decided = theme.decided();
                    return decided == null
                            ? Stream.of(new Task(
                                    answers.get(theme.theme()), seat.text("workspace.work.decide", title), "decisions"))
                            : Stream.of(
                                    new Task(decided.due(), seat.text("workspace.work.deliver", title), "decisions"));
                });
    }

    /** By when the first of the voices in a theme was promised an answer. */
    private Map<ThemeId, LocalDate> answers() {
        var first = new HashMap<ThemeId, LocalDate>();
        seat.list(new FindInbox(Pile.HEARD), Voice.class).forEach(voice -> {
            var theme = voice.theme();
            if (theme != null) {
                first.merge(theme, voice.answerDue(), (one, other) -> one.isBefore(other) ? one : other);
            }
        });
        return first;
    }

    private Stream<Task> drafts() {
        return seat.list(new FindStrategies(Edition.DRAFT), StrategyPage.class).stream()
                .flatMap(strategy -> {
                    var name = names.of(strategy.outline().name());
                    var changes = strategy.mayChange() && strategy.changed() > 0
                            ? Stream.of(
                                    new Task(null, seat.text("workspace.work.adopt", name, strategy.changed()), "plan"))
                            : Stream.<Task>empty();
                    var rounds = strategy.life().rounds().stream()
                            .filter(round -> strategy.life().end() == null
                                    && !round.closes().isBefore(seat.today()))
                            .map(round ->
                                    new Task(round.closes(), seat.text("workspace.work.consultation", name), "plan"));
                    return Stream.concat(changes, rounds);
                });
    }
}
