package org.waymark.query.theme;

import static java.util.Comparator.comparing;

import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.command.feedback.FeedbackEvent;
import org.waymark.command.feedback.FeedbackEvent.FeedbackGiven;
import org.waymark.command.strategy.StrategyId;
import org.waymark.command.theme.ThemeEvent;
import org.waymark.command.theme.ThemeEvent.LoopClosed;
import org.waymark.command.theme.ThemeEvent.ThemeDecided;
import org.waymark.command.theme.ThemeEvent.ThemeOpened;
import org.waymark.query.Pages;

/**
 * The ledger: a page for each theme from its opening on, which never vanishes, and beside it a small page for each
 * voice. A voice shows in its theme from its joining until it is withdrawn; then only the count says so.
 */
@Component
@ProcessingGroup("theme")
class ThemeProjection {

    private static final Comparator<ThemeState> BY_ID =
            comparing(theme -> theme.theme().value());

    private final Pages<ThemeState> themes;
    private final Pages<HeardVoice> voices;

    ThemeProjection(MongoDatabase database) {
        themes = ThemeState.pages(database);
        voices = HeardVoice.pages(database);
    }

    @EventHandler
    void on(ThemeEvent event, @SequenceNumber long sequence, @Timestamp Instant at) {
        switch (event) {
            case ThemeOpened opened -> themes.put(opened.theme(), sequence, ThemeState.opened(opened, at));
            case ThemeDecided decided -> themes.change(decided.theme(), sequence, theme -> theme.decided(decided, at));
            case LoopClosed closed -> themes.change(closed.theme(), sequence, theme -> theme.closed(closed, at));
        }
    }

    @EventHandler
    void on(FeedbackEvent event, @SequenceNumber long sequence) {
        if (event instanceof FeedbackGiven given) {
            voices.put(given.feedback(), sequence, HeardVoice.begun(given));
        } else {
            voices.change(event.feedback(), sequence, voice -> voice.after(event));
        }
    }

    @QueryHandler
    Optional<ThemePage> answer(FindTheme question) {
        return themes.find(question.theme())
                .map(theme -> Ledger.page(theme, voices.where(HeardVoice.in(List.of(question.theme())))));
    }

    @QueryHandler
    List<ThemePage> answer(FindThemes question) {
        return pages(of(question.strategy()), comparing(ThemeState::openedAt));
    }

    @QueryHandler
    List<ThemePage> answer(FindYouSaid question) {
        return pages(of(question.strategy()).and(theme -> theme.decided() != null), comparing(ThemeState::movedAt));
    }

    @ResetHandler
    void forget() {
        themes.drop();
        voices.drop();
    }

    private List<ThemePage> pages(Predicate<ThemeState> asked, Comparator<ThemeState> time) {
        var found = themes.all().stream()
                .filter(asked)
                .sorted(time.reversed().thenComparing(BY_ID))
                .toList();
        return Ledger.pages(found, heardIn(found));
    }

    private List<HeardVoice> heardIn(Collection<ThemeState> found) {
        return voices.where(HeardVoice.in(found.stream().map(ThemeState::theme).toList()));
    }

    private static Predicate<ThemeState> of(@Nullable StrategyId strategy) {
        return theme -> strategy == null || strategy.equals(theme.strategy());
    }
}
