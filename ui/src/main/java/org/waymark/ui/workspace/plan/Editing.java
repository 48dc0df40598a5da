package org.waymark.ui.workspace.plan;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.waymark.command.Command;
import org.waymark.command.strategy.Cause;
import org.waymark.command.strategy.GoalId;
import org.waymark.command.strategy.StrategyId;
import org.waymark.command.strategy.StrategyRefusal;
import org.waymark.query.history.Topic;
import org.waymark.query.strategy.Edition;
import org.waymark.query.strategy.FindStrategy;
import org.waymark.query.strategy.StrategyPage;
import org.waymark.query.strategy.StrategyPage.GoalEntry;
import org.waymark.ui.Begun;
import org.waymark.ui.history.Story;
import org.waymark.ui.words.Texts;
import org.waymark.ui.workspace.Names;
import org.waymark.ui.workspace.Seat;
import org.waymark.ui.workspace.history.Undoing;
import org.waymark.ui.workspace.milestone.ProgressAsk;
import org.waymark.ui.workspace.part.Ask;
import org.waymark.ui.workspace.part.Banner;
import org.waymark.ui.workspace.part.WordsField;

/**
 * One planner's editing. Each edit names the revision of the goal it was made on; where somebody was faster, the dialog
 * shows what they wrote, and only sending again goes on from there.
 */
final class Editing {

    private final Seat seat;
    private final Names names;
    private final Texts texts;
    private final Begun begun;
    private final Banner banner;
    private final Runnable changed;
    private final BiConsumer<StrategyId, GoalId> opening;
    private List<Cause> causes = List.of();
    private @Nullable Predicate<Command> aside;

    Editing(
            Seat seat,
            Names names,
            Texts texts,
            Begun begun,
            Banner banner,
            Runnable changed,
            BiConsumer<StrategyId, GoalId> opening) {
        this.seat = seat;
        this.names = names;
        this.texts = texts;
        this.begun = begun;
        this.banner = banner;
        this.changed = changed;
        this.opening = opening;
    }

    /** Every edit that can name a cause offers this one, chosen already. */
    Editing because(Cause cause) {
        causes = List.of(cause);
        return this;
    }

    List<Cause> causes() {
        return causes;
    }

    /** Like a planner's, but nothing is sent: each edit is put aside, where that is possible. */
    static Editing aside(Seat seat, Names names, Texts texts, Begun begun, Banner banner, Predicate<Command> aside) {
        var editing = new Editing(seat, names, texts, begun, banner, () -> {}, (_, _) -> {});
        editing.aside = aside;
        return editing;
    }

    /** Whether what is composed changes no draft. */
    boolean isAside() {
        return aside != null;
    }

    Seat seat() {
        return seat;
    }

    Names names() {
        return names;
    }

    /** Shows a goal, be it of another strategy. */
    void open(StrategyId strategy, GoalId goal) {
        opening.accept(strategy, goal);
    }

    String text(String key, Object... arguments) {
        return seat.text(key, arguments);
    }

    /** Asks how a step is coming along; what is told is shown at once. */
    ProgressAsk progress() {
        return new ProgressAsk(seat, texts, () -> {
            banner.tell(text("workspace.step.told"));
            changed.run();
        });
    }

    WordsField words(String key) {
        return new WordsField(text(key), texts, seat.wording());
    }

    /** Sends an edit that collides with nobody's. */
    boolean send(Banner told, Command... edits) {
        return aside == null
                ? done(seat.send(told, edits), edits)
                : Arrays.stream(edits).allMatch(aside);
    }

    /** Sends an edit of a goal as its editor saw it; where somebody edited something else of it, as it stands now. */
    boolean send(Banner told, Seen seen, Function<Integer, Command> edit) {
        var command = edit.apply(seen.revision());
        if (aside != null) {
            return aside.test(command);
        }
        var refusal = seat.refusal(told, command);
        if (refusal.filter(StrategyRefusal.CHANGED_MEANWHILE::equals).isPresent()) {
            var entry = now(seen);
            if (entry.filter(seen::saysTheSame).isPresent()) {
                seen.see(entry.get());
                return send(told, seen, edit);
            }
            entry.ifPresent(other -> meanwhile(told, seen, other));
        }
        return done(told.quiet(), command);
    }

    /** Shows what somebody else wrote beside what is typed; sending again lets the latter stand. */
    private void meanwhile(Banner told, Seen seen, GoalEntry now) {
        seen.see(now);
        var edited = seen.edited();
        if (edited == null) {
            told.warn(text(
                    "workspace.plan.meanwhile",
                    names.of(now.goal().name()),
                    names.of(now.goal().description())));
            return;
        }
        told.warn(text("workspace.plan.meanwhile-both"), new BothTexts(seat, edited.in(now), edited.typed(), () -> {
            edited.take(now);
            told.tell(text("workspace.plan.taken-theirs"));
        }));
    }

    private Optional<GoalEntry> now(Seen seen) {
        return seat.find(new FindStrategy(seen.strategy(), Edition.DRAFT), StrategyPage.class).stream()
                .flatMap(page -> page.goals().stream())
                .filter(entry -> entry.goal().goal().equals(seen.entry().goal().goal()))
                .findFirst();
    }

    private boolean done(boolean happened, Command... edits) {
        if (happened) {
            changed.run();
            banner.tell(text("workspace.plan.kept"), undo(edits));
        }
        return happened;
    }

    /** The way back, be it from several edits made at once. */
    private Component[] undo(Command... edits) {
        var topic = Arrays.stream(edits)
                .flatMap(edit -> Drafted.by(edit).stream())
                .findFirst()
                .map(strategy -> Topic.of(Topic.Kind.STRATEGY, strategy.value()));
        if (topic.isEmpty()) {
            return new Component[0];
        }
        var undoing = new Undoing(seat);
        var acts = undoing.mine(topic.get(), edits.length);
        return acts.stream()
                .limit(1)
                .map(latest -> {
                    var undo = new Button(text("history.undo"), click -> {
                        undoing.undo(banner, topic.get(), acts);
                        changed.run();
                    });
                    undo.setAriaLabel(text("history.undo-what", Story.kind(latest.event(), seat.wording())));
                    return undo;
                })
                .toArray(Component[]::new);
    }

    /** Keeps what is typed into a dialog until it is sent, and offers it again. */
    Ask kept(Ask ask, String... what) {
        return new KeptTyping(seat, begun, String.join(" ", what)).of(ask);
    }

    /** What is typed without the space around it, or null where nothing is. */
    static @Nullable String typed(String text) {
        return text.isBlank() ? null : text.strip();
    }
}
