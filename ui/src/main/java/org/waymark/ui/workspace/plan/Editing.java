package org.waymark.ui.workspace.plan;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.waymark.command.Command;
import org.waymark.command.strategy.GoalId;
import org.waymark.command.strategy.StrategyId;
import org.waymark.command.strategy.StrategyRefusal;
import org.waymark.query.strategy.Edition;
import org.waymark.query.strategy.FindStrategy;
import org.waymark.query.strategy.StrategyPage;
import org.waymark.query.strategy.StrategyPage.GoalEntry;
import org.waymark.ui.words.Texts;
import org.waymark.ui.workspace.Names;
import org.waymark.ui.workspace.Seat;
import org.waymark.ui.workspace.milestone.ProgressAsk;
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
    private final Banner banner;
    private final Runnable changed;
    private final BiConsumer<StrategyId, GoalId> opening;

    Editing(
            Seat seat,
            Names names,
            Texts texts,
            Banner banner,
            Runnable changed,
            BiConsumer<StrategyId, GoalId> opening) {
        this.seat = seat;
        this.names = names;
        this.texts = texts;
        this.banner = banner;
        this.changed = changed;
        this.opening = opening;
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

    /** The languages of the service. */
    List<String> languages() {
        return texts.languages();
    }

    WordsField words(String key) {
        return new WordsField(text(key), texts, seat.wording());
    }

    /** Sends an edit that collides with nobody's. */
    boolean send(Banner told, Command... edits) {
        return done(seat.send(told, edits));
    }

    /** Sends an edit of a goal as its editor saw it. */
    boolean send(Banner told, Seen seen, Function<Integer, Command> edit) {
        var refusal = seat.refusal(told, edit.apply(seen.revision));
        if (refusal.filter(StrategyRefusal.CHANGED_MEANWHILE::equals).isPresent()) {
            now(seen).ifPresent(entry -> {
                seen.revision = entry.revision();
                told.warn(text(
                        "workspace.plan.meanwhile",
                        names.of(entry.goal().name()),
                        names.of(entry.goal().description())));
            });
        }
        return done(told.quiet());
    }

    private java.util.Optional<GoalEntry> now(Seen seen) {
        return seat.find(new FindStrategy(seen.strategy, Edition.DRAFT), StrategyPage.class).stream()
                .flatMap(page -> page.goals().stream())
                .filter(entry -> entry.goal().goal().equals(seen.goal))
                .findFirst();
    }

    private boolean done(boolean happened) {
        if (happened) {
            banner.tell(text("workspace.plan.kept"));
            changed.run();
        }
        return happened;
    }

    /** The revision of a goal that an editor has before their eyes. */
    static final class Seen {

        private final StrategyId strategy;
        private final GoalId goal;
        private int revision;

        Seen(StrategyId strategy, GoalEntry entry) {
            this.strategy = strategy;
            this.goal = entry.goal().goal();
            this.revision = entry.revision();
        }
    }

    /** What is typed without the space around it, or null where nothing is. */
    static @Nullable String typed(String text) {
        return text.isBlank() ? null : text.strip();
    }
}
