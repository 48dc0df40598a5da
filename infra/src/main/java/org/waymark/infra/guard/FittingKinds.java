package org.waymark.infra.guard;

import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.queryhandling.QueryGateway;
import org.waymark.command.Refused;
import org.waymark.command.reporting.Kinds;
import org.waymark.command.reporting.ReportingCommand.CorrectValue;
import org.waymark.command.reporting.ReportingCommand.SubmitValue;
import org.waymark.command.reporting.ReportingSeriesId;
import org.waymark.command.reporting.Value;
import org.waymark.query.indicator.FindIndicator;
import org.waymark.query.indicator.IndicatorPage;

/** Lets a value in only where it is of the kind its indicator asks for, by whichever door it comes. */
class FittingKinds implements MessageHandlerInterceptor<CommandMessage<?>> {

    private final OwnQuestions questions;

    FittingKinds(QueryGateway questions) {
        this.questions = new OwnQuestions(questions);
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
                .find(new FindIndicator(series.indicator()), IndicatorPage.class)
                .flatMap(page -> Kinds.refusal(page.definition().kind(), value))
                .ifPresent(refusal -> {
                    throw Refused.because(refusal);
                });
    }
}
