package org.waymark.query.place;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.waymark.command.Words;
import org.waymark.command.place.PlaceEvent;
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
 * A place as it is kept.
 *
 * @param own as told on its own stream, without what others say about it
 * @param told the mergers and splits told on its stream
 */
record RegisteredPlace(PlaceName own, List<Boundary> told) {

    static RegisteredPlace of(PlaceRegistered event) {
        return new RegisteredPlace(
                new PlaceName(event.place(), event.level(), event.within(), event.name()), List.of());
    }

    RegisteredPlace after(PlaceEvent event) {
        return switch (event) {
            case PlaceRegistered _, PlaceOutlined _ -> this;
            case PlaceRenamed renamed -> named(renamed.name());
            case PlaceCoded coded -> {
                var codes = new TreeMap<>(own.codes());
                codes.put(coded.list().value(), coded.code());
                yield coded(codes);
            }
            case PlaceUncoded uncoded -> {
                var codes = new TreeMap<>(own.codes());
                codes.remove(uncoded.list().value());
                yield coded(codes);
            }
            case PlaceDated dated ->
                new RegisteredPlace(
                        new PlaceName(
                                own.place(),
                                own.level(),
                                own.within(),
                                own.name(),
                                own.codes(),
                                dated.from(),
                                dated.until(),
                                List.of()),
                        told);
            case PlacesMerged(var place, var from, var day, var reason, var _) ->
                telling(new Boundary(place, from, List.of(place), day, reason));
            case PlaceSplit(var place, var into, var day, var reason, var _) ->
                telling(new Boundary(place, List.of(place), into, day, reason));
            case BoundaryTakenBack back ->
                new RegisteredPlace(
                        own,
                        told.stream()
                                .filter(change -> !change.day().equals(back.day()))
                                .toList());
        };
    }

    private RegisteredPlace named(Words name) {
        return new RegisteredPlace(
                new PlaceName(
                        own.place(), own.level(), own.within(), name, own.codes(), own.from(), own.until(), List.of()),
                told);
    }

    private RegisteredPlace coded(TreeMap<String, String> codes) {
        return new RegisteredPlace(
                new PlaceName(
                        own.place(), own.level(), own.within(), own.name(), codes, own.from(), own.until(), List.of()),
                told);
    }

    private RegisteredPlace telling(Boundary change) {
        var changes = new ArrayList<>(told);
        changes.add(change);
        return new RegisteredPlace(own, List.copyOf(changes));
    }
}
