package org.waymark.infra.guard;

import static org.waymark.command.AccessRefusal.NOT_ON_RECORD;
import static org.waymark.command.place.PlaceRefusal.CODE_TAKEN;
import static org.waymark.command.place.PlaceRefusal.NO_LONGER_THERE;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.queryhandling.QueryGateway;
import org.waymark.command.Refused;
import org.waymark.command.place.PlaceCommand.CodePlace;
import org.waymark.command.place.PlaceCommand.MergePlaces;
import org.waymark.command.place.PlaceCommand.RegisterPlace;
import org.waymark.command.place.PlaceCommand.SplitPlace;
import org.waymark.command.place.PlaceId;
import org.waymark.command.place.PlaceLevel;
import org.waymark.query.place.CodeListPage;
import org.waymark.query.place.FindCodeLists;
import org.waymark.query.place.FindLevels;
import org.waymark.query.place.FindPlaces;
import org.waymark.query.place.LevelPage;
import org.waymark.query.place.PlaceName;

/** Lets places merge and split only among those that are there, and a list give a code to one place only. */
class Cartography implements MessageHandlerInterceptor<CommandMessage<?>> {

    private final OwnQuestions questions;

    Cartography(QueryGateway questions) {
        this.questions = new OwnQuestions(questions);
    }

    @Override
    public Object handle(UnitOfWork<? extends CommandMessage<?>> unitOfWork, InterceptorChain chain) throws Exception {
        switch (unitOfWork.getMessage().getPayload()) {
            case RegisterPlace command -> Refused.when(!isLevel(command.level()), NOT_ON_RECORD);
            case CodePlace command -> check(command);
            case MergePlaces command -> check(command.place(), command.from(), command.day(), command.from());
            case SplitPlace command -> check(command.place(), List.of(command.place()), command.day(), command.into());
            default -> {}
        }
        return chain.proceed();
    }

    private boolean isLevel(PlaceLevel level) {
        return PlaceLevel.usual().contains(level)
                || questions.list(new FindLevels(), LevelPage.class).stream()
                        .anyMatch(page -> page.level().equals(level));
    }

    private void check(CodePlace command) {
        Refused.when(
                questions.list(new FindCodeLists(), CodeListPage.class).stream()
                        .noneMatch(page -> page.list().equals(command.list())),
                NOT_ON_RECORD);
        var places = questions.list(new FindPlaces(), PlaceName.class);
        Refused.when(places.stream().noneMatch(one -> one.place().equals(command.place())), NOT_ON_RECORD);
        Refused.when(
                places.stream()
                        .filter(other -> !other.place().equals(command.place()))
                        .anyMatch(other -> command.code()
                                .equals(other.codes().get(command.list().value()))),
                CODE_TAKEN);
    }

    /** Whoever gives territory away is there until the day before; whoever is named is on record. */
    private void check(PlaceId told, Collection<PlaceId> giving, LocalDate day, Collection<PlaceId> others) {
        Map<PlaceId, PlaceName> places = questions.list(new FindPlaces(), PlaceName.class).stream()
                .collect(Collectors.toMap(PlaceName::place, place -> place));
        Refused.when(!places.containsKey(told) || !places.keySet().containsAll(others), NOT_ON_RECORD);
        Refused.when(
                giving.stream().map(places::get).anyMatch(place -> place != null && isGoneBefore(place, day)),
                NO_LONGER_THERE);
    }

    /** The day itself is left to the place that tells the change, so that the same again changes nothing. */
    private static boolean isGoneBefore(PlaceName place, LocalDate day) {
        var until = place.until();
        return until != null && until.isBefore(day.minusDays(1));
    }
}
