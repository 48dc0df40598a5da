package org.waymark.ui.workspace;

import java.time.Clock;
import java.util.List;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.queryhandling.QueryGateway;
import org.axonframework.queryhandling.annotation.AnnotationQueryHandlerAdapter;
import org.axonframework.serialization.json.JacksonSerializer;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.waymark.command.calendar.WhatIsAsked;
import org.waymark.command.consultation.Rounds;
import org.waymark.command.crisis.WhatBinds;
import org.waymark.command.feedback.AnswerPromise;
import org.waymark.command.feedback.Receipts;
import org.waymark.ui.Accounts;
import org.waymark.ui.Desk;
import org.waymark.ui.Discretion;
import org.waymark.ui.IncidentValues;
import org.waymark.ui.Incidents;
import org.waymark.ui.Moderating;
import org.waymark.ui.Proposals;
import org.waymark.ui.Releases;
import org.waymark.ui.Reporting;
import org.waymark.ui.Voices;
import org.waymark.ui.collect.Collecting;
import org.waymark.ui.fact.Facts;
import org.waymark.ui.place.PlaceImport;
import org.waymark.ui.transplant.Comparisons;
import org.waymark.ui.transplant.Transplants;

/** The workspace with the real rules behind its desk, a log in memory, and answers laid out by each test. */
@Configuration
@EnableAutoConfiguration
@ComponentScan({"org.waymark.ui.workspace", "org.waymark.ui.words"})
@Import({
    Desk.class,
    Discretion.class,
    Moderating.class,
    Proposals.class,
    Voices.class,
    Incidents.class,
    IncidentValues.class,
    Facts.class,
    Collecting.class,
    Reporting.class,
    PlaceImport.class,
    Transplants.class,
    Comparisons.class,
    Releases.class
})
public class Household {

    @Bean
    Clock clock() {
        return Cast.CLOCK;
    }

    @Bean
    Machines machines() {
        return new Machines();
    }

    @Bean
    Accounts accounts() {
        return Cast.accounts();
    }

    @Bean
    Answers answers() {
        return new Answers();
    }

    @Bean
    org.axonframework.config.Configuration log(Answers answers) throws ClassNotFoundException {
        var configurer = DefaultConfigurer.defaultConfiguration(false)
                .configureSerializer(any -> JacksonSerializer.defaultSerializer())
                .configureEmbeddedEventStore(any -> new InMemoryEventStorageEngine())
                .registerComponent(Clock.class, any -> Cast.CLOCK)
                .registerComponent(AnswerPromise.class, any -> (about, day) -> day.plusDays(30))
                .registerComponent(Rounds.class, any -> answers.consulting)
                .registerComponent(WhatBinds.class, any -> new Binding(answers))
                .registerComponent(WhatIsAsked.class, any -> new PlannedMeasures(answers));
        for (var name : List.of(
                "reporting.ReportingSeries",
                "calendar.Calendar",
                "calendar.LateReports",
                "calendar.BurdenBudget",
                "strategy.Strategy",
                "consultation.Consultation",
                "crisis.Crises",
                "milestone.MilestoneProgress",
                "review.Review",
                "organisation.Organisation",
                "involvement.Involvement",
                "coalition.Coalition",
                "feedback.Feedback",
                "moderation.Moderation",
                "gathering.Gathering",
                "incident.Incident",
                "theme.Theme",
                "indicator.Indicator",
                "commitment.Commitment",
                "domain.Domain",
                "practice.Practice",
                "fact.Fact",
                "proposal.Proposal",
                "release.Release",
                "disclosure.DisclosurePolicy",
                "quality.ValidationRule",
                "quality.IndicatorThresholds",
                "assessment.StrategyAssessment",
                "vulnerability.Vulnerability",
                "place.Place")) {
            configurer.configureAggregate(Class.forName("org.waymark.command." + name));
        }
        var log = configurer.start();
        new AnnotationQueryHandlerAdapter<>(answers).subscribe(log.queryBus());
        new AnnotationQueryHandlerAdapter<>(answers.moderation).subscribe(log.queryBus());
        new AnnotationQueryHandlerAdapter<>(answers.consulting).subscribe(log.queryBus());
        new AnnotationQueryHandlerAdapter<>(histories(log)).subscribe(log.queryBus());
        return log;
    }

    /** Histories are read from the log itself, so the real ones can be asked here. */
    private static Object histories(org.axonframework.config.Configuration log) {
        try {
            var answers =
                    Class.forName("org.waymark.query.history.HistoryAnswers").getDeclaredConstructor(EventStore.class);
            answers.setAccessible(true);
            return answers.newInstance(log.eventStore());
        } catch (ReflectiveOperationException gone) {
            throw new IllegalStateException("Nobody answers histories", gone);
        }
    }

    @Bean
    Receipts receipts() {
        return new EasyReceipts();
    }

    @Bean
    Typed typed() {
        return new Typed();
    }

    @Bean
    CommandGateway commands(org.axonframework.config.Configuration log) {
        return log.commandGateway();
    }

    @Bean
    QueryGateway questions(org.axonframework.config.Configuration log) {
        return log.queryGateway();
    }

    @Bean
    Bell bell() {
        return new Bell();
    }

    @Bean
    OpenSeals seals() {
        return new OpenSeals();
    }

    @Bean
    Post post() {
        return new Post();
    }

    @Bean
    Auditor auditor() {
        return new Auditor();
    }

    @Bean
    Machine machine() {
        return new Machine();
    }
}
