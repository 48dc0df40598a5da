package org.waymark.query;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.MetaData;
import org.waymark.command.assessment.AssessmentEvent;
import org.waymark.command.calendar.BurdenEvent;
import org.waymark.command.calendar.CalendarEvent;
import org.waymark.command.calendar.LateReportsEvent;
import org.waymark.command.coalition.CoalitionEvent;
import org.waymark.command.commitment.CommitmentEvent;
import org.waymark.command.consultation.ConsultationEvent;
import org.waymark.command.crisis.CrisesId;
import org.waymark.command.crisis.CrisisEvent;
import org.waymark.command.disclosure.PolicyEvent;
import org.waymark.command.domain.DomainEvent;
import org.waymark.command.fact.FactEvent;
import org.waymark.command.feedback.FeedbackEvent;
import org.waymark.command.gathering.GatheringEvent;
import org.waymark.command.incident.IncidentEvent;
import org.waymark.command.indicator.IndicatorEvent;
import org.waymark.command.involvement.InvolvementEvent;
import org.waymark.command.milestone.MilestoneEvent;
import org.waymark.command.moderation.ModerationEvent;
import org.waymark.command.organisation.OrganisationEvent;
import org.waymark.command.place.PlaceEvent;
import org.waymark.command.place.VocabularyEvent.CodeListDescribed;
import org.waymark.command.place.VocabularyEvent.LevelNamed;
import org.waymark.command.practice.PracticeEvent;
import org.waymark.command.proposal.ProposalEvent;
import org.waymark.command.quality.RuleEvent;
import org.waymark.command.quality.ThresholdsEvent;
import org.waymark.command.release.ReleaseEvent;
import org.waymark.command.reporting.ReportingEvent;
import org.waymark.command.reporting.ReportingEvent.SeriesOpened;
import org.waymark.command.reporting.ReportingEvent.ValueAccepted;
import org.waymark.command.review.ReviewEvent;
import org.waymark.command.standing.AccessEvent;
import org.waymark.command.standing.DivergenceEvent;
import org.waymark.command.standing.OversightEvent;
import org.waymark.command.strategy.LifeCycleEvent;
import org.waymark.command.strategy.ResourceEvent;
import org.waymark.command.strategy.ServingEvent;
import org.waymark.command.strategy.StrategyEvent;
import org.waymark.command.theme.ThemeEvent;
import org.waymark.command.vulnerability.VulnerabilityEvent;

/**
 * What has happened, a minute apart, in the order of its telling.
 *
 * @param messages each with its place in its stream
 */
public record History(List<DomainEventMessage<?>> messages) {

    /** When the first event happens. */
    public static final Instant BEGINNING = Instant.parse("2026-03-01T08:00:00Z");

    /** Tells events, a minute apart. */
    public static History of(Object... events) {
        var lengths = new HashMap<String, Long>();
        var messages = new ArrayList<DomainEventMessage<?>>();
        for (var event : events) {
            var stream = stream(event);
            var sequence = lengths.merge(stream, 1L, Long::sum) - 1;
            var at = at(messages.size());
            messages.add(new GenericDomainEventMessage<>(
                    "test", stream, sequence, event, MetaData.emptyInstance(), "event-" + messages.size(), at));
        }
        return new History(List.copyOf(messages));
    }

    /** When the event with this number, counted from 0, happens. */
    public static Instant at(int number) {
        return BEGINNING.plus(Duration.ofMinutes(number));
    }

    /** The same told slowly: up to ten days lie between one event and the next. */
    History slowly(Random random) {
        var told = new ArrayList<DomainEventMessage<?>>();
        var at = BEGINNING;
        for (var message : messages) {
            at = at.plus(Duration.ofHours(random.nextInt(240)));
            told.add(new GenericDomainEventMessage<>(
                    "test",
                    message.getAggregateIdentifier(),
                    message.getSequenceNumber(),
                    message.getPayload(),
                    message.getMetaData(),
                    message.getIdentifier(),
                    at));
        }
        return new History(List.copyOf(told));
    }

    /**
     * Cut at the end of a day: without what became known later. What words mean and where places lie is as it is today,
     * and that a series was opened tells nothing.
     */
    History until(LocalDate day) {
        return new History(messages.stream()
                .filter(message -> !known(message).isAfter(day))
                .toList());
    }

    /** Some day from 300 days before its beginning to its end. */
    LocalDate anyDay(Random random) {
        var last = LocalDate.ofInstant(messages.getLast().getTimestamp(), ZoneOffset.UTC);
        var first = LocalDate.ofInstant(BEGINNING, ZoneOffset.UTC).minusDays(300);
        return first.plusDays(random.nextLong(first.until(last, ChronoUnit.DAYS) + 1));
    }

    private static LocalDate known(DomainEventMessage<?> message) {
        var recorded = LocalDate.ofInstant(message.getTimestamp(), ZoneOffset.UTC);
        return switch (message.getPayload()) {
            case PlaceEvent _, IndicatorEvent _, SeriesOpened _ -> LocalDate.MIN;
            case ValueAccepted accepted -> accepted.published() == null ? recorded : accepted.published();
            default -> recorded;
        };
    }

    History twice() {
        return new History(Stream.concat(messages.stream(), messages.stream()).toList());
    }

    History beginning(Random random) {
        return new History(messages.subList(0, random.nextInt(messages.size() + 1)));
    }

    /** The same streams told in another order; each keeps its own. */
    History shuffled(Random random) {
        Map<String, Queue<DomainEventMessage<?>>> streams = new LinkedHashMap<>();
        messages.forEach(
                message -> streams.computeIfAbsent(message.getAggregateIdentifier(), first -> new ArrayDeque<>())
                        .add(message));
        var told = new ArrayList<DomainEventMessage<?>>();
        while (told.size() < messages.size()) {
            var open = streams.values().stream()
                    .filter(stream -> !stream.isEmpty())
                    .toList();
            told.add(open.get(random.nextInt(open.size())).remove());
        }
        return new History(told);
    }

    List<List<DomainEventMessage<?>>> batches(Random random) {
        var batches = new ArrayList<List<DomainEventMessage<?>>>();
        for (var from = 0; from < messages.size(); ) {
            var until = Math.min(messages.size(), from + 1 + random.nextInt(5));
            batches.add(messages.subList(from, until));
            from = until;
        }
        return batches;
    }

    private static String stream(Object event) {
        return switch (event) {
            case PlaceEvent place -> place.place().toString();
            case LevelNamed named -> named.level().toString();
            case CodeListDescribed described -> described.list().toString();
            case OrganisationEvent organisation -> organisation.organisation().toString();
            case IndicatorEvent indicator -> indicator.indicator().toString();
            case StrategyEvent strategy -> strategy.strategy().toString();
            case ResourceEvent resource -> resource.strategy().toString();
            case LifeCycleEvent life -> life.strategy().toString();
            case CoalitionEvent coalition -> coalition.coalition().toString();
            case MilestoneEvent milestone -> milestone.progress().toString();
            case InvolvementEvent involvement -> involvement.involvement().toString();
            case ReleaseEvent release -> release.release().toString();
            case PolicyEvent policy -> policy.policy().toString();
            case CrisisEvent crisis -> new CrisesId(crisis.crisis().strategy()).toString();
            case ServingEvent serving -> serving.strategy().toString();
            case CommitmentEvent commitment -> commitment.commitment().toString();
            case FactEvent fact -> fact.fact().toString();
            case PracticeEvent practice -> practice.practice().toString();
            case DomainEvent domain -> domain.domain().toString();
            case OversightEvent oversight -> oversight.oversight().toString();
            case DivergenceEvent divergence -> divergence.divergence().toString();
            case AccessEvent access -> access.access().toString();
            case CalendarEvent calendar -> calendar.calendar().toString();
            case LateReportsEvent late -> late.reports().toString();
            case BurdenEvent burden -> burden.budget().toString();
            case RuleEvent rule -> rule.rule().toString();
            case AssessmentEvent assessment -> assessment.assessment().toString();
            case ThresholdsEvent thresholds -> thresholds.thresholds().toString();
            case ReportingEvent reporting -> reporting.series().toString();
            case GatheringEvent gathering -> gathering.gathering().toString();
            case IncidentEvent incident -> incident.incident().toString();
            case ModerationEvent moderation -> moderation.moderation().toString();
            case FeedbackEvent feedback -> feedback.feedback().toString();
            case ReviewEvent review -> review.review().toString();
            case ProposalEvent proposal -> proposal.proposal().toString();
            case ConsultationEvent consultation -> consultation.consultation().toString();
            case ThemeEvent theme -> theme.theme().toString();
            case VulnerabilityEvent vulnerability ->
                vulnerability.vulnerability().toString();
            default -> throw new IllegalArgumentException("Of which stream is " + event + "?");
        };
    }
}
