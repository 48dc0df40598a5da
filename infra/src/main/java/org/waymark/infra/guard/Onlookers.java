package org.waymark.infra.guard;

import static org.waymark.command.AccessRefusal.NOT_A_SIDE;
import static org.waymark.command.AccessRefusal.NOT_ON_RECORD;
import static org.waymark.command.AccessRefusal.NOT_YOUR_ORGANISATION;
import static org.waymark.command.AccessRefusal.REVIEW_IS_ON;

import java.util.List;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.queryhandling.QueryGateway;
import org.waymark.command.Refused;
import org.waymark.command.organisation.OrganisationId;
import org.waymark.command.reporting.ReportingCommand.AcceptWithoutReview;
import org.waymark.command.standing.AccessCommand.RecordAccess;
import org.waymark.command.standing.AccessCommand.TakeBackAccess;
import org.waymark.command.standing.DivergenceCommand.ExplainDivergence;
import org.waymark.command.standing.Visit;
import org.waymark.query.standing.AccessPage;
import org.waymark.query.standing.FindAccess;
import org.waymark.query.standing.FindReviewSwitch;
import org.waymark.query.standing.FindStandings;
import org.waymark.query.standing.OversightPage.Switch;
import org.waymark.query.standing.Standings;

/**
 * Lets values count without review only where that is switched off, in the name of who did so; lets a side speak for
 * itself only, and a monitor tell only of its own visits.
 */
class Onlookers implements MessageHandlerInterceptor<CommandMessage<?>> {

    private final OwnQuestions questions;
    private final OnRecord record;

    Onlookers(QueryGateway questions) {
        this.questions = new OwnQuestions(questions);
        record = new OnRecord(questions);
    }

    @Override
    public Object handle(UnitOfWork<? extends CommandMessage<?>> unitOfWork, InterceptorChain chain) throws Exception {
        var who = unitOfWork.getMessage().getMetaData();
        switch (unitOfWork.getMessage().getPayload()) {
            case AcceptWithoutReview accept -> Refused.when(!isOff(accept), REVIEW_IS_ON);
            case ExplainDivergence explain -> {
                Refused.when(isOther(who, explain.side()), NOT_YOUR_ORGANISATION);
                Refused.when(!isSide(explain), NOT_A_SIDE);
            }
            case RecordAccess recorded -> {
                Refused.when(isOther(who, recorded.visit().monitor()), NOT_YOUR_ORGANISATION);
                Refused.when(!isThere(recorded.visit()), NOT_ON_RECORD);
            }
            case TakeBackAccess back -> Refused.when(!isOwn(who, back), NOT_YOUR_ORGANISATION);
            default -> {}
        }
        return chain.proceed();
    }

    private boolean isOff(AcceptWithoutReview accept) {
        return questions
                .find(new FindReviewSwitch(accept.series()), Switch.class)
                .filter(off -> off.by().equals(accept.by()))
                .isPresent();
    }

    private boolean isSide(ExplainDivergence explain) {
        var divergence = explain.divergence();
        return questions.list(FindStandings.now(divergence.indicator(), divergence.place()), Standings.class).stream()
                .flatMap(standings -> standings.flagged().stream())
                .anyMatch(flagged -> flagged.divergence().equals(divergence)
                        && flagged.sides().contains(explain.side()));
    }

    private boolean isOwn(MetaData who, TakeBackAccess back) {
        return questions.list(new FindAccess(null, null), AccessPage.class).stream()
                .filter(page -> page.access().equals(back.access()))
                .noneMatch(page -> isOther(who, page.visit().monitor()));
    }

    private boolean isThere(Visit visit) {
        var organisation = visit.organisation();
        return record.arePlaces(List.of(visit.place()))
                && (organisation == null || record.isOrganisation(organisation));
    }

    private static boolean isOther(MetaData who, OrganisationId organisation) {
        return !organisation.value().equals(who.get("organisation"));
    }
}
