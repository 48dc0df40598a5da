package org.waymark.query.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.query.Cast.COUNCIL;
import static org.waymark.query.Cast.LANGUAGE;
import static org.waymark.query.Cast.MINA;
import static org.waymark.query.Cast.PETRA;
import static org.waymark.query.Cast.STRATEGY;
import static org.waymark.query.Cast.UNEMPLOYMENT;
import static org.waymark.query.Cast.WORK;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.command.Period;
import org.waymark.command.Words;
import org.waymark.command.practice.Experience;
import org.waymark.command.practice.GoalLink;
import org.waymark.command.practice.PracticeEvent.AchievementRecognised;
import org.waymark.command.practice.PracticeEvent.GoalLinked;
import org.waymark.command.practice.PracticeEvent.GoalUnlinked;
import org.waymark.command.practice.PracticeEvent.PracticeCorrected;
import org.waymark.command.practice.PracticeEvent.PracticePublished;
import org.waymark.command.practice.PracticeEvent.PracticeRecorded;
import org.waymark.command.practice.PracticeEvent.PracticeWithdrawn;
import org.waymark.command.practice.PracticeId;
import org.waymark.command.practice.Recognition;
import org.waymark.command.practice.Result;
import org.waymark.command.practice.Statement;
import org.waymark.query.History;
import org.waymark.query.ProjectionHarness;
import org.waymark.query.practice.PracticePage.Step;

class PracticeProjectionTest {

    static final PracticeId COURSES = new PracticeId("courses");
    static final PracticeId MENTORS = new PracticeId("mentors");
    static final GoalLink TO_WORK = new GoalLink(STRATEGY, WORK);
    static final GoalLink TO_LANGUAGE = new GoalLink(STRATEGY, LANGUAGE);
    static final Experience TOLD = told("Evening courses");
    static final Experience MENDED = told("Evening and morning courses");
    static final Recognition THANKS = new Recognition(
            Recognition.Kind.THANKS,
            Words.english("The library"),
            COUNCIL,
            Words.english("The ministry"),
            Words.english("Courses for everybody"),
            LocalDate.of(2026, 2, 1),
            null);

    static Experience told(String title) {
        return new Experience(
                Words.english(title).and("ar", "دورات"),
                Words.english("Courses after work"),
                Words.english("Everybody who learns"),
                "IE",
                null,
                Period.year(2017),
                null,
                null,
                Result.FAILED,
                Words.english("Few came"),
                Statement.AGREED,
                List.of("https://example.org/courses"),
                List.of(UNEMPLOYMENT));
    }

    final ProjectionHarness.Told practices = ProjectionHarness.of(PracticeProjection::new)
            .given(
                    new PracticeRecorded(COURSES, TOLD, MINA),
                    new PracticeRecorded(MENTORS, told("Mentors"), PETRA),
                    new GoalLinked(COURSES, TO_WORK, PETRA),
                    new GoalLinked(COURSES, TO_LANGUAGE, PETRA),
                    new GoalUnlinked(COURSES, TO_WORK, PETRA),
                    new PracticeCorrected(COURSES, 2, MENDED, "Mornings too", PETRA),
                    new AchievementRecognised(COURSES, THANKS, PETRA),
                    new PracticePublished(COURSES, PETRA),
                    new PracticeWithdrawn(COURSES, "It never took place", PETRA));

    @Test
    void isToldAsItWasCorrectedLastAndSaysHowItCameToThat() {
        practices.answer(
                new FindPractice(COURSES),
                PracticePage.class,
                page -> assertThat(page)
                        .contains(new PracticePage(
                                COURSES,
                                2,
                                MENDED,
                                List.of(TO_LANGUAGE),
                                List.of(THANKS),
                                History.at(7),
                                "It never took place",
                                List.of(
                                        new Step("practice.practice-recorded", History.at(0), null, MINA),
                                        new Step("practice.goal-linked", History.at(2), null, PETRA),
                                        new Step("practice.goal-linked", History.at(3), null, PETRA),
                                        new Step("practice.goal-unlinked", History.at(4), null, PETRA),
                                        new Step("practice.practice-corrected", History.at(5), "Mornings too", PETRA),
                                        new Step("practice.achievement-recognised", History.at(6), null, PETRA),
                                        new Step("practice.practice-published", History.at(7), null, PETRA),
                                        new Step(
                                                "practice.practice-withdrawn",
                                                History.at(8),
                                                "It never took place",
                                                PETRA)))));
    }

    @Test
    void isNotForEverybodyBeforeItIsPublished() {
        practices.answer(
                new FindPractice(MENTORS),
                PracticePage.class,
                page -> assertThat(page).isEmpty());
        practices.answersThat(
                new FindPublishedPractices(),
                PracticePage.class,
                pages -> assertThat(pages).extracting(PracticePage::practice).containsExactly(COURSES));
    }

    @Test
    void isThereForThoseWhoWorkOnItFromItsTellingOn() {
        practices.answersThat(
                new FindPractices(),
                PracticePage.class,
                pages -> assertThat(pages).extracting(PracticePage::practice).containsExactly(COURSES, MENTORS));
    }
}
