package org.waymark.ui.history;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.command.Period;
import org.waymark.command.Words;
import org.waymark.command.commitment.CommitmentEvent.CommitmentAdded;
import org.waymark.command.commitment.CommitmentEvent.CommitmentCorrected;
import org.waymark.command.consultation.ConsultationEvent.PositionTaken;
import org.waymark.command.consultation.ConsultationEvent.ResponseGiven;
import org.waymark.command.domain.DomainEvent.DomainNamed;
import org.waymark.command.feedback.FeedbackEvent;
import org.waymark.command.indicator.Definition;
import org.waymark.command.indicator.IndicatorEvent.IndicatorDefined;
import org.waymark.command.indicator.IndicatorEvent.MethodChanged;
import org.waymark.command.milestone.MilestoneEvent.ProgressReported;
import org.waymark.command.organisation.Mandate;
import org.waymark.command.organisation.OrganisationEvent.MandateGranted;
import org.waymark.command.organisation.OrganisationEvent.MandateWithdrawn;
import org.waymark.command.organisation.OrganisationEvent.OrganisationRegistered;
import org.waymark.command.place.PlaceEvent;
import org.waymark.command.place.VocabularyEvent;
import org.waymark.command.proposal.ProposalEvent.ProposalDecided;
import org.waymark.command.proposal.ProposalEvent.ProposalMade;
import org.waymark.command.reporting.ReportingEvent.AcceptanceWithdrawn;
import org.waymark.command.reporting.ReportingEvent.OddityConfirmed;
import org.waymark.command.reporting.ReportingEvent.OpinionAsked;
import org.waymark.command.reporting.ReportingEvent.OpinionGiven;
import org.waymark.command.reporting.ReportingEvent.SeriesOpened;
import org.waymark.command.reporting.ReportingEvent.ValueAccepted;
import org.waymark.command.reporting.ReportingEvent.ValueCorrected;
import org.waymark.command.reporting.ReportingEvent.ValueReturned;
import org.waymark.command.reporting.ReportingEvent.ValueSubmitted;
import org.waymark.command.standing.DivergenceEvent.DivergenceExplained;
import org.waymark.command.strategy.ConsultationRound;
import org.waymark.command.strategy.LifeCycleEvent.ConsultationCalled;
import org.waymark.command.strategy.LifeCycleEvent.ConsultationMoved;
import org.waymark.command.strategy.LifeCycleEvent.SuccessorNamed;
import org.waymark.command.strategy.Resource;
import org.waymark.command.strategy.ResourceEvent.CostOfInactionNoted;
import org.waymark.command.strategy.ResourceEvent.ResourceRecorded;
import org.waymark.command.strategy.ServingEvent.CommitmentServed;
import org.waymark.command.strategy.ServingEvent.ServingStopped;
import org.waymark.command.strategy.StrategyEvent.StrategyDrafted;
import org.waymark.command.strategy.StrategyEvent.VersionAdopted;
import org.waymark.command.theme.ThemeEvent.LoopClosed;
import org.waymark.command.theme.ThemeEvent.ThemeDecided;
import org.waymark.command.theme.ThemeEvent.ThemeOpened;
import org.waymark.ui.change.Naming;
import org.waymark.ui.words.Wording;

/** What an event states, in a few words. Nothing that is sealed is opened for it. */
final class EventWords {

    private final Wording wording;
    private final Naming names;
    private final ValueWords values;
    private final PlaceWords places;
    private final VoiceWords voices;

    EventWords(Wording wording, Naming names) {
        this.wording = wording;
        this.names = names;
        values = new ValueWords(wording, names);
        places = new PlaceWords(wording, names);
        voices = new VoiceWords(wording);
    }

    private String days(ConsultationRound round) {
        return wording.text("change.span", wording.date(round.opens()), wording.date(round.closes()));
    }

    /** The statement, empty where the kind of event says it all. */
    String of(@Nullable Object event) {
        return switch (event) {
            case StrategyDrafted drafted -> in(drafted.outline().name());
            case VersionAdopted adopted -> wording.text("change.version", adopted.version());
            case ConsultationCalled called -> days(called.round());
            case ConsultationMoved moved -> days(moved.from()) + " → " + days(moved.to());
            case ProposalMade made -> in(made.suggestion().title());
            case ProposalDecided decided -> in(decided.reasons());
            case PositionTaken taken -> position(taken);
            case ResponseGiven given -> in(given.response());
            case SuccessorNamed named -> code(named.successor().value());
            case CommitmentServed served -> code(served.service().commitment().value());
            case ServingStopped stopped -> code(stopped.commitment().value());
            case ResourceRecorded recorded -> money(recorded.resource());
            case CostOfInactionNoted noted -> in(noted.note());
            case SeriesOpened opened ->
                wording.text("site.standing." + opened.standing().name());
            case ValueSubmitted sent -> value(sent.period(), values.of(sent.value(), sent.series()));
            case ValueAccepted counts -> value(counts.period(), values.of(counts.value(), counts.series()));
            case ValueCorrected corrected ->
                value(corrected.period(), values.of(corrected.value(), corrected.series()));
            case ValueReturned returned -> value(returned.period(), wording.isolate(returned.question()));
            case AcceptanceWithdrawn withdrawn ->
                value(withdrawn.period(), values.of(withdrawn.value(), withdrawn.series()));
            case OddityConfirmed confirmed -> value(confirmed.period(), code(confirmed.oddity()));
            case OpinionAsked asked ->
                value(asked.period(), lines(names.of(asked.of()), wording.isolate(asked.question())));
            case OpinionGiven given ->
                value(given.period(), lines(names.of(given.of()), wording.isolate(given.opinion())));
            case DivergenceExplained explained -> wording.isolate(explained.words());
            case IndicatorDefined defined -> definition(defined.definition(), null);
            case MethodChanged changed -> definition(changed.definition(), changed.from());
            case CommitmentAdded added -> in(added.clause().text());
            case CommitmentCorrected corrected -> in(corrected.clause().text());
            case DomainNamed named -> in(named.name());
            case PlaceEvent place -> places.of(place);
            case VocabularyEvent vocabulary -> places.of(vocabulary);
            case OrganisationRegistered organisation -> in(organisation.name());
            case MandateGranted granted -> mandate(granted.mandate());
            case MandateWithdrawn withdrawn -> mandate(withdrawn.mandate());
            case ThemeOpened opened -> in(opened.title());
            case ThemeDecided decided -> decided(decided);
            case LoopClosed closed -> in(closed.statement());
            case ProgressReported told -> progress(told);
            case FeedbackEvent said -> voices.of(said);
            case null, default -> "";
        };
    }

    private String position(PositionTaken taken) {
        var reasons = taken.reasons();
        return lines(
                names.of(taken.organisation()) + " "
                        + wording.text("site.stance." + taken.stance().name()),
                reasons == null ? null : in(reasons));
    }

    private String value(Period period, String said) {
        return wording.text("history.for-period", code(period.code()), said);
    }

    private String money(Resource resource) {
        return wording.text(
                "history.money",
                enumWord("workspace.means.", resource.kind()),
                wording.number(resource.amount()),
                code(resource.currency()),
                wording.isolate(resource.funder()),
                wording.date(resource.day()));
    }

    private String definition(Definition definition, @Nullable Period from) {
        var meaning = in(definition.name()) + "\n" + in(definition.meaning());
        return from == null ? meaning : wording.text("change.method-from", meaning, code(from.code()));
    }

    private String mandate(Mandate mandate) {
        return wording.text(
                mandate.andWithin() ? "history.mandate-within" : "history.mandate",
                names.of(mandate.indicator()),
                names.of(mandate.place()));
    }

    private String decided(ThemeDecided decided) {
        var due = decided.due();
        return lines(
                enumWord("workspace.decision.", decided.decision()),
                in(decided.reasons()),
                due == null ? null : wording.text("history.promised-for", wording.date(due)));
    }

    private String progress(ProgressReported told) {
        var report = told.report();
        var expected = report.expected();
        var parts = new ArrayList<@Nullable String>(List.of(enumWord("workspace.stage.", report.stage())));
        parts.add(report.note() == null ? null : in(report.note()));
        parts.add(expected == null ? null : wording.text("workspace.step.expected-by", code(expected.code())));
        parts.addAll(report.evidence());
        return lines(parts.toArray(String[]::new));
    }

    private static String lines(@Nullable String... lines) {
        return Arrays.stream(lines).filter(Objects::nonNull).collect(Collectors.joining("\n"));
    }

    private String enumWord(String prefix, Enum<?> constant) {
        return wording.text(prefix + constant.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private String in(Words words) {
        return words.in(wording.language());
    }

    private String code(String code) {
        return wording.upright(code);
    }
}
