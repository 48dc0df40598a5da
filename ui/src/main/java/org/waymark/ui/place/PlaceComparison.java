package org.waymark.ui.place;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.command.place.PlaceId;
import org.waymark.query.place.PlaceName;
import org.waymark.ui.place.PlaceProblem.Reason;

/** Compares the lines of a file with the places on record and with each other. */
final class PlaceComparison {

    private final Map<PlaceId, PlaceName> known;
    private final Set<PlaceId> told;
    private final Map<String, PlaceId> holders = new HashMap<>();
    private final Set<PlaceId> met = new HashSet<>();
    private final List<PlaceRow> added = new ArrayList<>();
    private final List<PlaceRow> changed = new ArrayList<>();
    private final List<PlaceRow> same = new ArrayList<>();
    private final List<PlaceProblem> problems = new ArrayList<>();

    PlaceComparison(PlaceFile file, Collection<PlaceName> places) {
        known = places.stream().collect(Collectors.toMap(PlaceName::place, Function.identity()));
        told = file.rows().stream().map(PlaceRow::place).collect(Collectors.toSet());
        places.forEach(place -> place.codes().forEach((list, code) -> holders.put(list + "|" + code, place.place())));
        problems.addAll(file.problems());
        file.rows().forEach(this::take);
    }

    PlacePreview preview() {
        return new PlacePreview(added, changed, same, problems);
    }

    private void take(PlaceRow row) {
        var problem = Stream.of(twice(row), within(row), otherwise(row), taken(row))
                .flatMap(Optional::stream)
                .findFirst();
        if (problem.isPresent()) {
            problems.add(problem.get());
            return;
        }
        row.codes().forEach((list, code) -> holders.put(list.value() + "|" + code, row.place()));
        var place = known.get(row.place());
        if (place == null) {
            added.add(row);
        } else if (isSame(row, place)) {
            same.add(row);
        } else {
            changed.add(row);
        }
    }

    private Optional<PlaceProblem> twice(PlaceRow row) {
        return when(!met.add(row.place()), row, "code", row.place().value(), Reason.TWICE);
    }

    private Optional<PlaceProblem> within(PlaceRow row) {
        var within = row.within();
        if (within == null) {
            return Optional.empty();
        }
        return within.equals(row.place())
                ? when(true, row, "within", within.value(), Reason.WITHIN_ITSELF)
                : when(
                        !known.containsKey(within) && !told.contains(within),
                        row,
                        "within",
                        within.value(),
                        Reason.WITHIN_UNKNOWN);
    }

    private Optional<PlaceProblem> otherwise(PlaceRow row) {
        var place = known.get(row.place());
        return when(
                place != null && !(place.level().equals(row.level()) && Objects.equals(place.within(), row.within())),
                row,
                "code",
                row.place().value(),
                Reason.REGISTERED_OTHERWISE);
    }

    private Optional<PlaceProblem> taken(PlaceRow row) {
        return row.codes().entrySet().stream()
                .filter(code -> !row.place()
                        .equals(holders.getOrDefault(code.getKey().value() + "|" + code.getValue(), row.place())))
                .findFirst()
                .flatMap(code -> when(true, row, code.getKey().value(), code.getValue(), Reason.CODE_TAKEN));
    }

    private static boolean isSame(PlaceRow row, PlaceName place) {
        return row.name().byLanguage().entrySet().stream()
                        .allMatch(name ->
                                name.getValue().equals(place.name().byLanguage().get(name.getKey())))
                && row.codes().entrySet().stream()
                        .allMatch(code -> code.getValue()
                                .equals(place.codes().get(code.getKey().value())))
                && (row.from() == null || row.from().equals(place.from()))
                && (row.until() == null || row.until().equals(place.until()));
    }

    private static Optional<PlaceProblem> when(boolean so, PlaceRow row, String column, String value, Reason reason) {
        return so ? Optional.of(new PlaceProblem(row.line(), column, value, reason)) : Optional.empty();
    }
}
