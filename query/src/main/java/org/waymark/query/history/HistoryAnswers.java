package org.waymark.query.history;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
import org.waymark.command.reporting.ReportingEvent.AcceptanceWithdrawn;
import org.waymark.command.reporting.ReportingEvent.OddityConfirmed;
import org.waymark.command.reporting.ReportingEvent.OpinionAsked;
import org.waymark.command.reporting.ReportingEvent.OpinionGiven;
import org.waymark.command.reporting.ReportingEvent.ValueAccepted;
import org.waymark.command.reporting.ReportingEvent.ValueCorrected;
import org.waymark.command.reporting.ReportingEvent.ValueReturned;
import org.waymark.command.reporting.ReportingEvent.ValueSubmitted;
import org.waymark.command.strategy.StrategyEvent.VersionAdopted;
import org.waymark.query.history.Topic.Kind;

/**
 * Answers how something came to be by reading its stream when it is asked. Streams are short but for that of a
 * strategy, which is read to the end because only what came later tells whether something can still be undone.
 */
@Component
class HistoryAnswers {

    private static final int MOST = 200;

    private final EventStore log;

    HistoryAnswers(EventStore log) {
        this.log = log;
    }

    @QueryHandler
    Optional<HistoryPage> answer(FindHistory question) {
        var plan = new PlanStory();
        var others = new ArrayList<Noted>();
        for (var stream : question.topic().streams()) {
            read(stream, plan, others);
        }
        var all = new ArrayList<>(about(question.topic(), plan.noted()));
        all.addAll(about(question.topic(), others));
        all.sort(Comparator.comparing(noted -> noted.message().getTimestamp()));
        return all.isEmpty() ? Optional.empty() : Optional.of(page(question, plan, all));
    }

    private void read(String stream, PlanStory plan, List<Noted> others) {
        var replacements = new Replacements();
        log.readEvents(stream, 0).forEachRemaining(message -> {
            if (stream.startsWith("strategy:")) {
                plan.hear(message);
            } else {
                others.add(Noted.plain(message, replacements.by(message.getPayload())));
            }
        });
    }

    private static List<Noted> about(Topic topic, List<Noted> noted) {
        var part = topic.part();
        if (topic.kind() == Kind.VALUE) {
            return noted.stream()
                    .filter(one -> isOf(one.event(), topic.ids().getLast()))
                    .toList();
        }
        if (part.isEmpty() || noted.isEmpty() || noted.getFirst().outline() == null) {
            return noted;
        }
        var about = new ArrayList<Noted>();
        var sinceVersion = false;
        for (var one : noted) {
            var mentioned = one.mentions().contains(part.get());
            if (mentioned || (sinceVersion && one.event() instanceof VersionAdopted)) {
                about.add(one);
            }
            sinceVersion = !(one.event() instanceof VersionAdopted) && (sinceVersion || mentioned);
        }
        return about;
    }

    private static boolean isOf(Object event, String period) {
        return switch (event) {
            case ValueSubmitted sent -> sent.period().code().equals(period);
            case ValueReturned returned -> returned.period().code().equals(period);
            case ValueAccepted accepted -> accepted.period().code().equals(period);
            case ValueCorrected corrected -> corrected.period().code().equals(period);
            case OddityConfirmed confirmed -> confirmed.period().code().equals(period);
            case OpinionAsked asked -> asked.period().code().equals(period);
            case OpinionGiven given -> given.period().code().equals(period);
            case AcceptanceWithdrawn withdrawn -> withdrawn.period().code().equals(period);
            default -> false;
        };
    }

    private static HistoryPage page(FindHistory question, PlanStory plan, List<Noted> all) {
        var until = question.before() == null ? all.size() : Math.clamp(question.before() - 1, 0, all.size());
        var from = Math.max(0, until - Math.clamp(question.limit(), 1, MOST));
        var telling = new Telling(plan, Set.copyOf(messages(all.subList(from, until))));
        var happenings = new ArrayList<Happening>();
        for (var number = until; number > from; number--) {
            happenings.add(telling.of(number, all.get(number - 1)));
        }
        return new HistoryPage(question.topic(), List.copyOf(happenings), all.size());
    }

    private static List<DomainEventMessage<?>> messages(List<Noted> noted) {
        return noted.stream().<DomainEventMessage<?>>map(Noted::message).toList();
    }
}
