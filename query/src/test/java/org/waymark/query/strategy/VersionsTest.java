package org.waymark.query.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.query.Cast.MINA;
import static org.waymark.query.Cast.PETRA;
import static org.waymark.query.Cast.STRATEGY;
import static org.waymark.query.strategy.Chapters.ASKED;
import static org.waymark.query.strategy.Chapters.DECIDED;
import static org.waymark.query.strategy.Chapters.FIRST_VERSION;
import static org.waymark.query.strategy.Chapters.REASON;
import static org.waymark.query.strategy.Chapters.SECOND_DRAFT;
import static org.waymark.query.strategy.Chapters.told;
import static org.waymark.query.strategy.Chapters.words;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.waymark.command.strategy.StrategyEvent.VersionAdopted;
import org.waymark.query.History;
import org.waymark.query.strategy.StrategyPage.Change;
import org.waymark.query.strategy.StrategyPage.VersionEntry;

class VersionsTest {

    static Change change(String kind, String id, @Nullable String before, @Nullable String after) {
        return new Change(
                "strategy." + kind,
                id,
                before == null ? null : words(before),
                after == null ? null : words(after),
                PETRA);
    }

    static VersionEntry first() {
        var changes = List.of(
                change("goal-added", "work", null, "Paid work for everybody\nAbout Paid work for everybody"),
                change("goal-added", "language", null, "Language\nAbout Language"),
                change("goal-added", "childcare", null, "Childcare\nAbout Childcare"),
                change("measure-added", "jobless", null, "unemployment-rate"));
        return new VersionEntry(1, REASON, List.of(), DECIDED, History.at(5), PETRA, changes);
    }

    static VersionEntry second() {
        var path = "unemployment-rate: 12.0 (2016) → 10.0 (2018) → 9.0 (2020)";
        var language = change("goal-reworded", "language", "Language\nAbout Language", "Evenings\nAfter work");
        var changes = List.of(
                change("target-set", "jobless", "unemployment-rate", path),
                change("milestone-planned", "classes", null, "Classes (2019)"),
                new Change(language.kind(), language.id(), language.before(), language.after(), MINA));
        return new VersionEntry(2, REASON, ASKED, LocalDate.of(2026, 3, 1), History.at(13), MINA, changes);
    }

    @Test
    void saysWhatDiffersFromTheOneBefore() {
        told(FIRST_VERSION, SECOND_DRAFT, new Object[] {new VersionAdopted(STRATEGY, 2, REASON, ASKED, null, MINA)})
                .answer(
                        new FindStrategy(STRATEGY, Edition.ADOPTED),
                        StrategyPage.class,
                        page -> assertThat(page.orElseThrow().versions()).containsExactly(second(), first()));
    }
}
