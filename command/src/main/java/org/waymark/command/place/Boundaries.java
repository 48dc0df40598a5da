package org.waymark.command.place;

import static org.waymark.command.place.PlaceRefusal.BOUNDARY_CHANGED_THAT_DAY;
import static org.waymark.command.place.PlaceRefusal.NO_LONGER_THERE;
import static org.waymark.command.place.PlaceRefusal.NO_SUCH_BOUNDARY;
import static org.waymark.command.place.PlaceRefusal.REASON_MISSING;
import static org.waymark.command.place.PlaceRefusal.TOO_FEW_PLACES;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.waymark.command.Refused;
import org.waymark.command.place.PlaceCommand.MergePlaces;
import org.waymark.command.place.PlaceCommand.SplitPlace;
import org.waymark.command.place.PlaceCommand.TakeBackBoundary;
import org.waymark.command.place.PlaceEvent.BoundaryTakenBack;
import org.waymark.command.place.PlaceEvent.PlaceSplit;
import org.waymark.command.place.PlaceEvent.PlacesMerged;

/** The mergers a place came of and the splits it went into, one a day at most. */
final class Boundaries {

    private record Change(Set<PlaceId> from, Set<PlaceId> into) {}

    private final TreeMap<LocalDate, Change> changes = new TreeMap<>();
    private @Nullable LocalDate ended;

    Optional<PlacesMerged> merge(MergePlaces command) {
        check(command.from(), command.reason());
        var merged = new PlacesMerged(
                command.place(), inOrder(command.from()), command.day(), command.reason(), command.by());
        return isNew(command.day(), change(merged)) ? Optional.of(merged) : Optional.empty();
    }

    Optional<PlaceSplit> split(SplitPlace command) {
        check(command.into(), command.reason());
        var split =
                new PlaceSplit(command.place(), inOrder(command.into()), command.day(), command.reason(), command.by());
        return isNew(command.day(), change(split)) ? Optional.of(split) : Optional.empty();
    }

    BoundaryTakenBack takeBack(TakeBackBoundary command) {
        Refused.when(command.reason().isBlank(), REASON_MISSING);
        Refused.when(!changes.containsKey(command.day()), NO_SUCH_BOUNDARY);
        return new BoundaryTakenBack(command.place(), command.day(), command.reason(), command.by());
    }

    void on(PlacesMerged merged) {
        changes.put(merged.day(), change(merged));
    }

    void on(PlaceSplit split) {
        changes.put(split.day(), change(split));
        if (!split.into().contains(split.place())) {
            ended = split.day();
        }
    }

    void on(BoundaryTakenBack back) {
        changes.remove(back.day());
        if (back.day().equals(ended)) {
            ended = null;
        }
    }

    private boolean isNew(LocalDate day, Change change) {
        var known = changes.get(day);
        Refused.when(known != null && !known.equals(change), BOUNDARY_CHANGED_THAT_DAY);
        Refused.when(known == null && ended != null && !day.isBefore(ended), NO_LONGER_THERE);
        return known == null;
    }

    private static void check(Collection<PlaceId> places, String reason) {
        Refused.when(new HashSet<>(places).size() < 2, TOO_FEW_PLACES);
        Refused.when(reason.isBlank(), REASON_MISSING);
    }

    private static List<PlaceId> inOrder(Collection<PlaceId> places) {
        return places.stream().distinct().toList();
    }

    private static Change change(PlacesMerged merged) {
        return new Change(Set.copyOf(merged.from()), Set.of(merged.place()));
    }

    private static Change change(PlaceSplit split) {
        return new Change(Set.of(split.place()), Set.copyOf(split.into()));
    }
}
