package org.waymark.ui.site;

import java.time.LocalDate;
import java.util.Map;
import org.waymark.command.strategy.GoalId;
import org.waymark.ui.figure.Markup;
import org.waymark.ui.figure.StatusMark;
import org.waymark.ui.figure.SvgRenderer;
import org.waymark.ui.timeline.Course;
import org.waymark.ui.timeline.Lens;
import org.waymark.ui.timeline.Phrases;
import org.waymark.ui.timeline.Schedule;
import org.waymark.ui.timeline.Step;

/** The steps of one plan as the public sees them: a drawing whose marks are links, and a list that says the same. */
public record TimelineStory(Schedule schedule, Course course, Page page) {

    static TimelineStory of(Schedule schedule, LocalDate today, Page page) {
        return new TimelineStory(schedule, new Course(schedule, today, page.wording()), page);
    }

    public Markup drawing() {
        var figure = course.figure(this::link, this::link);
        return new SvgRenderer(page.wording())
                .timeline("t-" + schedule.plan().strategy().value(), figure);
    }

    /** Where a goal is told of, or among the changes where it is in the plan no longer. */
    private String link(GoalId goal) {
        var planned = schedule.plan().goals().stream()
                .anyMatch(entry -> entry.goal().goal().equals(goal));
        return page.to(
                planned ? "/goals/" + goal.value() : Watch.path(schedule.plan().strategy(), goal.value(), ""));
    }

    public Markup sign(Step step) {
        return StatusMark.of(phrases().sign(step));
    }

    public Phrases phrases() {
        return course.phrases();
    }

    public Lens lens() {
        return schedule.lens();
    }

    /** The address of this page under another lens. */
    public String to(Lens other) {
        return page.to("/timeline" + other.query());
    }

    /** What an address says of the view but for what slipped. */
    public Map<String, String> kept() {
        return lens().slippedSince(0).parameters();
    }

    /** Where a step's story is told: with its goal, or among the changes where it is planned no longer. */
    public String link(Step step) {
        var milestone = step.milestone();
        if (step.gone() != null) {
            return page.to(
                    Watch.path(schedule.plan().strategy(), milestone.goal().value(), ""));
        }
        return page.to("/goals/" + milestone.goal().value() + "#"
                + milestone.milestone().value());
    }

    /** Where the dates of this plan can be subscribed to. */
    public String calendar() {
        return "/feeds/milestones/" + schedule.plan().strategy().value() + ".ics?lang=" + page.language();
    }

    /** Where it is told why a date was moved. */
    public String why(Step step) {
        return page.to(
                Watch.path(schedule.plan().strategy(), step.milestone().goal().value(), "DATE"));
    }
}
