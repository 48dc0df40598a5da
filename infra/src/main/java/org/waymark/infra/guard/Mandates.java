package org.waymark.infra.guard;

import static org.waymark.command.AccessRefusal.NO_MANDATE;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.queryhandling.QueryGateway;
import org.jspecify.annotations.Nullable;
import org.waymark.command.Refused;
import org.waymark.command.Role;
import org.waymark.command.organisation.Mandate;
import org.waymark.command.place.PlaceId;
import org.waymark.command.reporting.ReportingCommand;
import org.waymark.command.reporting.ReportingCommand.AcceptValue;
import org.waymark.command.reporting.ReportingCommand.AcceptWithoutReview;
import org.waymark.command.reporting.ReportingCommand.AskOpinion;
import org.waymark.command.reporting.ReportingCommand.ConfirmOddity;
import org.waymark.command.reporting.ReportingCommand.CorrectValue;
import org.waymark.command.reporting.ReportingCommand.GiveOpinion;
import org.waymark.command.reporting.ReportingCommand.OpenSeries;
import org.waymark.command.reporting.ReportingCommand.ReturnValue;
import org.waymark.command.reporting.ReportingCommand.SubmitValue;
import org.waymark.command.reporting.ReportingCommand.WithdrawAcceptance;
import org.waymark.command.reporting.ReportingSeriesId;
import org.waymark.query.organisation.FindOrganisation;
import org.waymark.query.organisation.OrganisationPage;
import org.waymark.query.place.FindPlaces;
import org.waymark.query.place.PlaceName;

/** Lets a source report only for its own organisation, and only what that organisation is entrusted with. */
class Mandates implements MessageHandlerInterceptor<CommandMessage<?>> {

    private final OwnQuestions questions;

    Mandates(QueryGateway questions) {
        this.questions = new OwnQuestions(questions);
    }

    @Override
    public Object handle(UnitOfWork<? extends CommandMessage<?>> unitOfWork, InterceptorChain chain) throws Exception {
        if (unitOfWork.getMessage().getPayload() instanceof ReportingCommand command) {
            switch (command) {
                case OpenSeries _, SubmitValue _, CorrectValue _ ->
                    check(
                            command.series(),
                            unitOfWork.getMessage().getMetaData().get("organisation"));
                case ConfirmOddity _ -> {
                    if (!reviews(unitOfWork.getMessage())) {
                        check(
                                command.series(),
                                unitOfWork.getMessage().getMetaData().get("organisation"));
                    }
                }
                case GiveOpinion given ->
                    Refused.when(
                            !given.of()
                                    .value()
                                    .equals(unitOfWork
                                            .getMessage()
                                            .getMetaData()
                                            .get("organisation")),
                            NO_MANDATE);
                case ReturnValue _, AcceptValue _, AskOpinion _, AcceptWithoutReview _, WithdrawAcceptance _ -> {}
            }
        }
        return chain.proceed();
    }

    private static boolean reviews(CommandMessage<?> message) {
        return message.getMetaData().get("roles") instanceof String roles
                && List.of(roles.split(",")).contains(Role.REVIEWER.name());
    }

    private void check(ReportingSeriesId series, @Nullable Object organisation) {
        Refused.when(!series.source().value().equals(organisation), NO_MANDATE);
        var mandates = questions
                .find(new FindOrganisation(series.source()), OrganisationPage.class)
                .map(OrganisationPage::mandates)
                .orElse(List.of())
                .stream()
                .filter(mandate -> mandate.indicator().equals(series.indicator()))
                .toList();
        Refused.when(mandates.stream().noneMatch(mandate -> covers(mandate, series.place())), NO_MANDATE);
    }

    private boolean covers(Mandate mandate, PlaceId place) {
        return mandate.place().equals(place) || (mandate.andWithin() && liesWithin(place, mandate.place()));
    }

    private boolean liesWithin(PlaceId place, PlaceId outer) {
        Map<PlaceId, PlaceName> places = questions.list(new FindPlaces(), PlaceName.class).stream()
                .collect(Collectors.toMap(PlaceName::place, name -> name));
        var at = places.get(place);
        for (var steps = 0; at != null && steps < places.size(); steps++) {
            if (outer.equals(at.within())) {
                return true;
            }
            at = at.within() == null ? null : places.get(at.within());
        }
        return false;
    }
}
