package org.waymark.command.place;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.waymark.command.place.PlaceRefusal.CODE_EMPTY;
import static org.waymark.command.place.PlaceRefusal.CODE_TAKEN;
import static org.waymark.command.place.PlaceRefusal.ENDS_BEFORE_IT_BEGINS;
import static org.waymark.command.place.PlaceRefusal.WITHIN_ITSELF;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import org.waymark.command.Refused;
import org.waymark.command.Words;
import org.waymark.command.place.PlaceCommand.CodePlace;
import org.waymark.command.place.PlaceCommand.DatePlace;
import org.waymark.command.place.PlaceCommand.MergePlaces;
import org.waymark.command.place.PlaceCommand.OutlinePlace;
import org.waymark.command.place.PlaceCommand.RegisterPlace;
import org.waymark.command.place.PlaceCommand.RenamePlace;
import org.waymark.command.place.PlaceCommand.SplitPlace;
import org.waymark.command.place.PlaceCommand.TakeBackBoundary;
import org.waymark.command.place.PlaceCommand.UncodePlace;
import org.waymark.command.place.PlaceEvent.BoundaryTakenBack;
import org.waymark.command.place.PlaceEvent.PlaceCoded;
import org.waymark.command.place.PlaceEvent.PlaceDated;
import org.waymark.command.place.PlaceEvent.PlaceOutlined;
import org.waymark.command.place.PlaceEvent.PlaceRegistered;
import org.waymark.command.place.PlaceEvent.PlaceRenamed;
import org.waymark.command.place.PlaceEvent.PlaceSplit;
import org.waymark.command.place.PlaceEvent.PlaceUncoded;
import org.waymark.command.place.PlaceEvent.PlacesMerged;

/**
 * A territory under one code. Places know who they lie within, not who lies within them, so they never wait for each
 * other. A merger is told by the place that comes of it, a split by the one that it was.
 */
@Aggregate
class Place {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // read by Axon
    private @Nullable PlaceId id;

    private @Nullable PlaceRegistered registered;
    private @Nullable Words name;
    private @Nullable PlaceDated dated;
    private @Nullable Contour contour;
    private final Map<CodeListId, String> codes = new HashMap<>();
    private final Boundaries boundaries = new Boundaries();

    private Place() {}

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(RegisterPlace command) {
        Refused.when(command.place().equals(command.within()), WITHIN_ITSELF);
        var event =
                new PlaceRegistered(command.place(), command.level(), command.within(), command.name(), command.by());
        if (registered == null) {
            apply(event);
        } else {
            Refused.when(!sameAs(registered, event), CODE_TAKEN);
        }
    }

    @CommandHandler
    void handle(RenamePlace command) {
        if (!command.name().equals(name)) {
            apply(new PlaceRenamed(command.place(), command.name(), command.by()));
        }
    }

    @CommandHandler
    void handle(CodePlace command) {
        Refused.when(command.code().isBlank(), CODE_EMPTY);
        if (!command.code().equals(codes.get(command.list()))) {
            apply(new PlaceCoded(command.place(), command.list(), command.code(), command.by()));
        }
    }

    @CommandHandler
    void handle(UncodePlace command) {
        if (codes.containsKey(command.list())) {
            apply(new PlaceUncoded(command.place(), command.list(), command.by()));
        }
    }

    @CommandHandler
    void handle(DatePlace command) {
        Refused.when(isBefore(command.until(), command.from()), ENDS_BEFORE_IT_BEGINS);
        var event = new PlaceDated(command.place(), command.from(), command.until(), command.by());
        if (dated == null || !new PlaceDated(dated.place(), dated.from(), dated.until(), command.by()).equals(event)) {
            apply(event);
        }
    }

    @CommandHandler
    void handle(OutlinePlace command) {
        if (!command.contour().equals(contour)) {
            apply(new PlaceOutlined(command.place(), command.contour(), command.by()));
        }
    }

    @CommandHandler
    void handle(MergePlaces command) {
        boundaries.merge(command).ifPresent(merged -> apply(merged));
    }

    @CommandHandler
    void handle(SplitPlace command) {
        boundaries.split(command).ifPresent(split -> apply(split));
    }

    @CommandHandler
    void handle(TakeBackBoundary command) {
        apply(boundaries.takeBack(command));
    }

    @EventSourcingHandler
    void on(PlaceEvent event) {
        switch (event) {
            case PlaceRegistered first -> {
                id = first.place();
                registered = first;
                name = first.name();
            }
            case PlaceRenamed renamed -> name = renamed.name();
            case PlaceCoded coded -> codes.put(coded.list(), coded.code());
            case PlaceUncoded uncoded -> codes.remove(uncoded.list());
            case PlaceDated times -> dated = times;
            case PlaceOutlined outlined -> contour = outlined.contour();
            case PlacesMerged merged -> boundaries.on(merged);
            case PlaceSplit split -> boundaries.on(split);
            case BoundaryTakenBack back -> boundaries.on(back);
        }
    }

    private static boolean sameAs(PlaceRegistered one, PlaceRegistered other) {
        return new PlaceRegistered(one.place(), one.level(), one.within(), one.name(), other.by()).equals(other);
    }

    private static boolean isBefore(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one != null && other != null && one.isBefore(other);
    }
}
