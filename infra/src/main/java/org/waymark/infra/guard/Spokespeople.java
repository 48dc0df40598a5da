package org.waymark.infra.guard;

import static org.waymark.command.AccessRefusal.NOT_ON_RECORD;
import static org.waymark.command.AccessRefusal.NOT_YOUR_ORGANISATION;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.queryhandling.QueryGateway;
import org.jspecify.annotations.Nullable;
import org.waymark.command.Refused;
import org.waymark.command.Role;
import org.waymark.command.coalition.Charter;
import org.waymark.command.coalition.CoalitionCommand;
import org.waymark.command.coalition.CoalitionCommand.DescribeCoalition;
import org.waymark.command.coalition.CoalitionCommand.EndCoalition;
import org.waymark.command.coalition.CoalitionCommand.FormCoalition;
import org.waymark.command.coalition.CoalitionCommand.JoinCoalition;
import org.waymark.command.coalition.CoalitionCommand.LeaveCoalition;
import org.waymark.command.coalition.CoalitionId;
import org.waymark.command.consultation.ConsultationCommand.TakePosition;
import org.waymark.command.involvement.InvolvementCommand;
import org.waymark.command.involvement.InvolvementCommand.DeclareRole;
import org.waymark.command.organisation.OrganisationCommand.DescribeFields;
import org.waymark.command.organisation.OrganisationCommand.ProtectName;
import org.waymark.command.organisation.OrganisationCommand.ShowName;
import org.waymark.command.organisation.OrganisationId;
import org.waymark.command.proposal.ProposalCommand.DiscussProposal;
import org.waymark.command.proposal.ProposalCommand.JudgeProposal;
import org.waymark.command.proposal.ProposalCommand.MakeProposal;
import org.waymark.command.proposal.ProposalCommand.ReviseProposal;
import org.waymark.command.proposal.ProposalCommand.WithdrawProposal;
import org.waymark.command.proposal.Suggestion;
import org.waymark.command.vulnerability.VulnerabilityCommand.NoteVulnerability;
import org.waymark.query.coalition.CoalitionPage;
import org.waymark.query.coalition.FindCoalition;

/** Lets an organisation be spoken for by its own people and by those who coordinate, and only about what there is. */
class Spokespeople implements MessageHandlerInterceptor<CommandMessage<?>> {

    private final OwnQuestions questions;
    private final OnRecord record;

    Spokespeople(QueryGateway questions) {
        this.questions = new OwnQuestions(questions);
        record = new OnRecord(questions);
    }

    @Override
    public Object handle(UnitOfWork<? extends CommandMessage<?>> unitOfWork, InterceptorChain chain) throws Exception {
        var message = unitOfWork.getMessage();
        var who = message.getMetaData();
        switch (message.getPayload()) {
            case DescribeFields command -> {
                check(who, List.of(command.organisation()));
                Refused.when(
                        !record.areDomains(command.fields()) || !record.arePlaces(command.places()), NOT_ON_RECORD);
            }
            case ProtectName command -> check(who, List.of(command.organisation()));
            case ShowName command -> own(who, command.organisation());
            case NoteVulnerability command ->
                Refused.when(!record.arePlaces(List.of(command.circumstance().place())), NOT_ON_RECORD);
            case MakeProposal command -> propose(who, command.suggestion());
            case ReviseProposal command -> propose(who, command.suggestion());
            case DiscussProposal command -> discuss(who, command.organisation());
            case WithdrawProposal command -> own(who, command.organisation());
            case JudgeProposal command -> own(who, command.organisation());
            case TakePosition command -> own(who, command.organisation());
            case InvolvementCommand command -> {
                check(who, List.of(command.involvement().organisation()));
                Refused.when(command instanceof DeclareRole role && !isThere(role), NOT_ON_RECORD);
            }
            case CoalitionCommand command -> {
                check(who, spokenFor(command));
                Refused.when(!isThere(command), NOT_ON_RECORD);
            }
            default -> {}
        }
        return chain.proceed();
    }

    /** The organisations of which any may ask for it: the member itself and whoever convenes. */
    private List<OrganisationId> spokenFor(CoalitionCommand command) {
        var convenor = convenor(command.coalition()).stream();
        return switch (command) {
            case FormCoalition form -> List.of(form.charter().convenor());
            case DescribeCoalition _, EndCoalition _ -> convenor.toList();
            case JoinCoalition join ->
                Stream.concat(convenor, Stream.of(join.member())).toList();
            case LeaveCoalition leave ->
                Stream.concat(convenor, Stream.of(leave.member())).toList();
        };
    }

    private Optional<OrganisationId> convenor(CoalitionId coalition) {
        return questions
                .find(new FindCoalition(coalition), CoalitionPage.class)
                .map(page -> page.charter().convenor());
    }

    private boolean isThere(DeclareRole command) {
        var place = command.part().place();
        return record.isOrganisation(command.involvement().organisation())
                && record.isGoal(
                        command.involvement().strategy(), command.part().goal())
                && (place == null || record.arePlaces(List.of(place)));
    }

    private boolean isThere(CoalitionCommand command) {
        return switch (command) {
            case FormCoalition form -> isThere(form.charter());
            case DescribeCoalition describe -> isThere(describe.charter());
            case JoinCoalition join -> record.isOrganisation(join.member());
            case LeaveCoalition _, EndCoalition _ -> true;
        };
    }

    private boolean isThere(Charter charter) {
        var place = charter.place();
        return record.isOrganisation(charter.convenor())
                && (place == null || record.arePlaces(List.of(place)))
                && charter.goals().stream().allMatch(aim -> record.isGoal(aim.strategy(), aim.goal()));
    }

    private static void check(MetaData who, List<OrganisationId> organisations) {
        Refused.when(
                !coordinates(who.get("roles")) && organisations.stream().noneMatch(own -> is(who, own)),
                NOT_YOUR_ORGANISATION);
    }

    private void propose(MetaData who, Suggestion suggestion) {
        own(who, suggestion.organisation());
        Refused.when(!record.isVersion(suggestion.strategy(), suggestion.version()), NOT_ON_RECORD);
        Refused.when(
                suggestion.changes().stream().anyMatch(change -> !record.isGoal(suggestion.strategy(), change.goal())),
                NOT_ON_RECORD);
    }

    private static void discuss(MetaData who, @Nullable OrganisationId organisation) {
        check(who, organisation == null ? List.of() : List.of(organisation));
    }

    private static void own(MetaData who, OrganisationId organisation) {
        Refused.when(!is(who, organisation), NOT_YOUR_ORGANISATION);
    }

    private static boolean is(MetaData who, OrganisationId organisation) {
        return organisation.value().equals(who.get("organisation"));
    }

    private static boolean coordinates(@Nullable Object roles) {
        return roles instanceof String names
                && Arrays.stream(names.split(","))
                        .anyMatch(name -> name.equals(Role.PLANNER.name()) || name.equals(Role.ADMINISTRATOR.name()));
    }
}
