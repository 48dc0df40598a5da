package org.waymark.infra.review;

import static org.waymark.command.review.Occasion.MILESTONE_MISSED;
import static org.waymark.command.review.Occasion.MILESTONE_REACHED;
import static org.waymark.command.review.ReviewRefusal.NAME_TAKEN;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.axonframework.commandhandling.CommandExecutionException;
import org.springframework.stereotype.Component;
import org.waymark.command.ParticipantId;
import org.waymark.command.Refused;
import org.waymark.command.Role;
import org.waymark.command.Words;
import org.waymark.command.milestone.Stage;
import org.waymark.command.review.Occasion;
import org.waymark.command.review.Remit;
import org.waymark.command.review.ReviewCommand.ScheduleReview;
import org.waymark.command.review.ReviewId;
import org.waymark.command.strategy.Milestone;
import org.waymark.command.strategy.MilestoneId;
import org.waymark.query.milestone.FindMilestones;
import org.waymark.query.milestone.MilestonePage;
import org.waymark.query.review.FindReviews;
import org.waymark.query.review.ReviewPage;
import org.waymark.query.strategy.Edition;
import org.waymark.query.strategy.FindStrategies;
import org.waymark.query.strategy.StrategyPage;
import org.waymark.ui.Account;
import org.waymark.ui.Desk;
import org.waymark.ui.words.Texts;

/**
 * Schedules the reviews that milestones call for: once reached, or once their time has passed. The id of such a review
 * follows from the milestone, so that looking again, here or on another machine, schedules none twice.
 */
@Component
class CalledReviews {

    private static final int DAYS = 30;
    private static final Account ITSELF = new Account(ParticipantId.SERVICE, Set.of(Role.PLANNER), null);

    private final Desk desk;
    private final Texts texts;
    private final Clock clock;

    CalledReviews(Desk desk, Texts texts, Clock clock) {
        this.desk = desk;
        this.texts = texts;
        this.clock = clock;
    }

    /** Looks through every plan that binds. */
    void schedule() {
        desk.see();
        var there = desk.list(new FindReviews(null), ReviewPage.class, ITSELF).stream()
                .map(ReviewPage::review)
                .collect(Collectors.toCollection(HashSet::new));
        desk.list(new FindStrategies(Edition.ADOPTED), StrategyPage.class, ITSELF)
                .forEach(plan -> schedule(plan, there));
    }

    private void schedule(StrategyPage plan, Set<ReviewId> there) {
        var stages = desk.list(new FindMilestones(plan.strategy()), MilestonePage.class, ITSELF).stream()
                .collect(Collectors.toMap(
                        MilestonePage::milestone, page -> page.latest().report().stage()));
        plan.goals().stream().flatMap(goal -> goal.milestones().stream()).forEach(step -> {
            if (step.review().whenReached() && isReached(step, stages)) {
                call(plan, step, MILESTONE_REACHED, there);
            }
            if (step.review().whenMissed() && isMissed(plan, step, stages)) {
                call(plan, step, MILESTONE_MISSED, there);
            }
        });
    }

    private static boolean isReached(Milestone step, Map<MilestoneId, Stage> stages) {
        return stages.get(step.milestone()) == Stage.REACHED;
    }

    private boolean isMissed(StrategyPage plan, Milestone step, Map<MilestoneId, Stage> stages) {
        var due = step.due();
        return plan.life().end() == null
                && due != null
                && due.isOverOn(LocalDate.now(clock))
                && !isReached(step, stages);
    }

    private void call(StrategyPage plan, Milestone step, Occasion occasion, Set<ReviewId> there) {
        var review = occasion == MILESTONE_REACHED
                ? ReviewId.ofReached(plan.strategy(), step.milestone())
                : ReviewId.ofMissed(plan.strategy(), step.milestone());
        if (!there.add(review)) {
            return;
        }
        try {
            desk.send(
                    new ScheduleReview(review, plan.strategy(), remit(step, occasion), ParticipantId.SERVICE), ITSELF);
        } catch (CommandExecutionException refused) {
            // somebody else was faster, for example another machine on another day
            if (Refused.in(refused) != NAME_TAKEN) {
                throw refused;
            }
        }
    }

    private Remit remit(Milestone step, Occasion occasion) {
        var what = occasion == MILESTONE_REACHED ? "milestone-reached" : "milestone-missed";
        return new Remit(
                occasion,
                said("milestone-title", step.name()),
                said(what, step.name()),
                LocalDate.now(clock).plusDays(DAYS),
                step.responsible().stream().findFirst().orElse(null),
                step.milestone());
    }

    private Words said(String key, Words name) {
        var words = new HashMap<String, String>();
        texts.languages()
                .forEach(language ->
                        words.put(language, texts.of(language).text("workspace.reviews." + key, name.in(language))));
        return new Words(words);
    }
}
