package org.waymark.ui.site;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.waymark.command.Period;
import org.waymark.command.Words;
import org.waymark.command.indicator.IndicatorId;
import org.waymark.command.practice.Experience;
import org.waymark.command.practice.GoalLink;
import org.waymark.command.practice.PracticeId;
import org.waymark.command.practice.Recognition;
import org.waymark.command.practice.Result;
import org.waymark.command.practice.Statement;
import org.waymark.command.strategy.GoalId;
import org.waymark.command.strategy.StrategyId;
import org.waymark.query.practice.FindPractice;
import org.waymark.query.practice.FindPublishedPractices;
import org.waymark.query.practice.PracticePage;

/** Three practices that everybody may read, one of them withdrawn. */
final class SamplePractices {

    static final String HOSTILE = "<script>alert(1)</script>";
    private static final Instant PUBLISHED = Instant.parse("2026-10-01T08:00:00Z");

    private static final Recognition PRIZE = new Recognition(
            Recognition.Kind.AWARD,
            Words.english("The town library"),
            null,
            Words.english("The council"),
            Words.english("Courses that mothers can come to"),
            LocalDate.of(2026, 3, 1),
            "https://example.org/prize");

    private final List<PracticePage> pages = List.of(
            page("courses", told("Evening courses", "IE", Result.FAILED, "unemployment-rate"), null, List.of(PRIZE)),
            page("mentors", told("Mentors " + HOSTILE, "GB", Result.WORKED, "integration-forums"), null, List.of()),
            page(
                    "rumours",
                    told("Rumours", "GB", Result.OPEN, "integration-forums"),
                    "Nobody could find it",
                    List.of()));

    private static Experience told(String title, String country, Result result, String indicator) {
        return new Experience(
                Words.english(title),
                Words.english("What was done for " + title),
                Words.english("Everybody"),
                country,
                null,
                Period.year(2018),
                null,
                null,
                result,
                Words.english("Few came"),
                Statement.AGREED,
                List.of("https://example.org/a-very-long-address/that-goes-on/and-on/and-on/and-on/and-on"),
                List.of(new IndicatorId(indicator)));
    }

    private static PracticePage page(
            String id, Experience told, @Nullable String withdrawn, List<Recognition> recognitions) {
        return new PracticePage(
                new PracticeId(id),
                1,
                told,
                List.of(new GoalLink(new StrategyId("ie-mis-2017"), new GoalId("employment"))),
                recognitions,
                PUBLISHED,
                withdrawn,
                List.of());
    }

    @QueryHandler
    List<PracticePage> on(FindPublishedPractices question) {
        return pages;
    }

    @QueryHandler
    Optional<PracticePage> on(FindPractice question) {
        return pages.stream()
                .filter(page -> page.practice().equals(question.practice()))
                .findFirst();
    }
}
