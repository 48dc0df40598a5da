package org.waymark.infra.guard;

import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.queryhandling.QueryGateway;
import org.waymark.command.Refused;
import org.waymark.command.Role;
import org.waymark.command.reporting.Kinds;
import org.waymark.command.reporting.ReportingCommand.CorrectValue;
import org.waymark.command.reporting.ReportingCommand.SubmitValue;
import org.waymark.command.reporting.ReportingSeriesId;
import org.waymark.command.reporting.Value;
import org.waymark.query.indicator.FindIndicator;
import org.waymark.query.indicator.IndicatorPage;

/** Lets a value in only where it is of the kind its indicator asks for, by whichever door it comes. */
class FittingKinds implements MessageHandlerInterceptor<CommandMessage<?>> {

    private static final MetaData ITSELF = MetaData.with("actor", "waymark").and("roles", Role.ADMINISTRATOR.name());

    private final QueryGateway questions;

    FittingKinds(QueryGateway questions) {
        this.questions = questions;
    }

    @Override
    public Object handle(UnitOfWork<? extends CommandMessage<?>> unitOfWork, InterceptorChain chain) throws Exception {
        switch (unitOfWork.getMessage().getPayload()) {
            case SubmitValue sent -> check(sent.series(), sent.value());
            case CorrectValue sent -> check(sent.series(), sent.value());
            default -> {}
        }
        return chain.proceed();
    }

    private void check(ReportingSeriesId series, Value value) {
        questions
                .query(
                        FindIndicator.class.getName(),
                        new GenericMessage<>(new FindIndicator(series.indicator()), ITSELF),
                        ResponseTypes.optionalInstanceOf(IndicatorPage.class))
                .join()
                .flatMap(page -> Kinds.refusal(page.definition().kind(), value))
                .ifPresent(refusal -> {
                    throw Refused.because(refusal);
                });
    }
}
