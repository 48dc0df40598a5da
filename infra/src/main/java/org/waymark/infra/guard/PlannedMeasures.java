package org.waymark.infra.guard;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.axonframework.queryhandling.QueryGateway;
import org.springframework.stereotype.Component;
import org.waymark.command.calendar.CalendarId;
import org.waymark.command.calendar.Timetable;
import org.waymark.command.calendar.WhatIsAsked;
import org.waymark.command.place.PlaceId;
import org.waymark.command.strategy.Measure;
import org.waymark.query.burden.CalendarPreview;
import org.waymark.query.burden.FindCalendarPreview;
import org.waymark.query.indicator.FindIndicator;
import org.waymark.query.indicator.IndicatorPage;
import org.waymark.query.strategy.Edition;
import org.waymark.query.strategy.FindStrategy;
import org.waymark.query.strategy.StrategyPage;

/** Tells the rules of calendars what plans measure and what reporting may cost, as the read side has it. */
@Component
class PlannedMeasures implements WhatIsAsked {

    private final OwnQuestions questions;
    private final OnRecord record;
    private final Clock clock;

    PlannedMeasures(QueryGateway questions, Clock clock) {
        this.questions = new OwnQuestions(questions);
        this.clock = clock;
        record = new OnRecord(questions);
    }

    @Override
    public Optional<AskedMeasure> measure(CalendarId calendar) {
        return find(calendar, Edition.ADOPTED)
                .map(measure -> new AskedMeasure(true, dimensions(measure)))
                .or(() -> find(calendar, Edition.DRAFT).map(measure -> new AskedMeasure(false, dimensions(measure))));
    }

    @Override
    public boolean arePlaces(List<PlaceId> places) {
        return record.arePlaces(places);
    }

    @Override
    public boolean exceedsABudget(CalendarId calendar, Timetable timetable) {
        return questions
                .find(new FindCalendarPreview(calendar, timetable, LocalDate.now(clock)), CalendarPreview.class)
                .filter(preview -> !preview.overruns().isEmpty())
                .isPresent();
    }

    private Optional<Measure> find(CalendarId calendar, Edition edition) {
        return questions.find(new FindStrategy(calendar.strategy(), edition), StrategyPage.class).stream()
                .flatMap(plan -> plan.goals().stream())
                .flatMap(goal -> goal.measures().stream())
                .filter(measure -> measure.measure().equals(calendar.measure()))
                .findFirst();
    }

    /** Those of the indicator, and those by which the measure itself speaks of a group. */
    private List<String> dimensions(Measure measure) {
        var dimensions = new TreeSet<>(measure.headline().codes().keySet());
        questions
                .find(new FindIndicator(measure.indicator()), IndicatorPage.class)
                .ifPresent(page -> dimensions.addAll(page.definition().dimensions()));
        return List.copyOf(dimensions);
    }
}
