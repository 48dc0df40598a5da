package org.waymark.ui.api;

import java.security.Principal;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.waymark.command.Words;
import org.waymark.command.place.PlaceCommand.RegisterPlace;
import org.waymark.command.place.PlaceCommand.RenamePlace;
import org.waymark.command.place.PlaceId;
import org.waymark.command.place.PlaceLevel;
import org.waymark.query.place.FindLevels;
import org.waymark.query.place.FindPlaces;
import org.waymark.query.place.LevelPage;
import org.waymark.query.place.PlaceName;
import org.waymark.ui.Account;
import org.waymark.ui.Accounts;
import org.waymark.ui.Desk;

/** Places that are reported on. */
@RestController
@RequestMapping("/api/v1/places")
class PlacesApi {

    private final Desk desk;
    private final Accounts accounts;
    private final RowOutcome outcome;

    PlacesApi(Desk desk, Accounts accounts, RowOutcome outcome) {
        this.desk = desk;
        this.accounts = accounts;
        this.outcome = outcome;
    }

    /**
     * A place to register.
     *
     * @param place NUTS, LAU, ISO 3166 or your own code
     * @param level COUNTRY, REGION or LOCAL_AUTHORITY
     * @param within the place it lies in, or left out
     * @param name by language
     */
    record PlaceRow(
            @Nullable String key,
            @Nullable String place,
            @Nullable String level,
            @Nullable String within,
            @Nullable Words name) {}

    @GetMapping
    List<PlaceName> all() {
        return desk.list(new FindPlaces(), PlaceName.class, Desk.ANYBODY);
    }

    @PostMapping
    ResponseEntity<List<RowAnswer>> register(@RequestBody List<PlaceRow> rows, Principal caller, Locale language) {
        var by = accounts.named(caller.getName()).orElseThrow();
        var answers = IntStream.range(0, rows.size())
                .mapToObj(i ->
                        outcome.of(i + 1, rows.get(i).key(), "registered", language, () -> register(rows.get(i), by)))
                .toList();
        desk.see();
        return RowOutcome.answer(answers);
    }

    /** Another name for a place, by language. */
    @PostMapping("/{code}/name")
    PlaceName rename(@PathVariable String code, @RequestBody Words name, Principal caller) {
        var by = accounts.named(caller.getName()).orElseThrow();
        var place = one(code).place();
        desk.send(new RenamePlace(place, name, by.participant()), by);
        desk.see();
        return one(code);
    }

    private PlaceName one(String code) {
        return all().stream()
                .filter(place -> place.place().value().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotThere("place", code));
    }

    private void register(PlaceRow row, Account by) {
        var name = row.name();
        if (name == null) {
            throw new UnreadableField("name", "The field 'name' is missing.", "Fill it in.");
        }
        var within = row.within() == null ? null : code("within", row.within());
        var command = new RegisterPlace(code("place", row.place()), level(row.level()), within, name, by.participant());
        desk.send(command, by, row.key() == null ? UUID.randomUUID().toString() : row.key());
    }

    private List<PlaceLevel> levels() {
        return Stream.concat(
                        PlaceLevel.usual().stream(),
                        desk.list(new FindLevels(), LevelPage.class, Desk.ANYBODY).stream()
                                .map(LevelPage::level))
                .distinct()
                .toList();
    }

    private static PlaceId code(String field, @Nullable String written) {
        var code = RowReader.text(field, written);
        if (!code.matches("[A-Za-z0-9][A-Za-z0-9._-]{0,39}")) {
            throw new UnreadableField(
                    field, "'" + code + "' is not a code.", "Write letters, digits, dots and hyphens.");
        }
        return new PlaceId(code);
    }

    private PlaceLevel level(@Nullable String written) {
        var level = RowReader.text("level", written).toUpperCase(Locale.ROOT);
        var known = levels();
        return known.stream()
                .filter(one -> one.value().equals(level))
                .findFirst()
                .orElseThrow(() -> new UnreadableField(
                        "level",
                        "'" + written + "' is not known.",
                        "Write one of " + known.stream().map(PlaceLevel::value).toList() + "."));
    }
}
