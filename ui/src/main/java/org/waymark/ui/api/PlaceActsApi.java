package org.waymark.ui.api;

import java.security.Principal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.waymark.command.ParticipantId;
import org.waymark.command.place.CodeListId;
import org.waymark.command.place.PlaceCommand;
import org.waymark.command.place.PlaceCommand.CodePlace;
import org.waymark.command.place.PlaceCommand.DatePlace;
import org.waymark.command.place.PlaceCommand.MergePlaces;
import org.waymark.command.place.PlaceCommand.SplitPlace;
import org.waymark.command.place.PlaceCommand.TakeBackBoundary;
import org.waymark.command.place.PlaceCommand.UncodePlace;
import org.waymark.command.place.PlaceId;
import org.waymark.query.place.FindPlaces;
import org.waymark.query.place.PlaceName;
import org.waymark.ui.Accounts;
import org.waymark.ui.Desk;

/** What becomes of one place: its codes in lists, its days, mergers and splits. */
@RestController
@RequestMapping("/api/v1/places/{code}")
class PlaceActsApi {

    private final Desk desk;
    private final Accounts accounts;

    PlaceActsApi(Desk desk, Accounts accounts) {
        this.desk = desk;
        this.accounts = accounts;
    }

    /**
     * A code in a list.
     *
     * @param list for example {@code nuts:2021}
     * @param code left out where the list has none
     */
    record CodeBody(
            @Nullable String key,
            @Nullable String list,
            @Nullable String code) {}

    /** First and last day, either of which may be left out. */
    record DaysBody(
            @Nullable String key,
            @Nullable LocalDate from,
            @Nullable LocalDate until) {}

    /** A merger: all whose territory goes into the place, the first day on which it is so, and why. */
    record MergerBody(
            @Nullable String key,
            @Nullable List<String> from,
            @Nullable LocalDate day,
            @Nullable String reason) {}

    /** A split: all that have its territory then, the first day on which it is so, and why. */
    record SplitBody(
            @Nullable String key,
            @Nullable List<String> into,
            @Nullable LocalDate day,
            @Nullable String reason) {}

    /** A merger or split of a day that was entered by mistake, and why. */
    record MistakeBody(
            @Nullable String key,
            @Nullable LocalDate day,
            @Nullable String reason) {}

    @GetMapping
    PlaceName one(@PathVariable String code) {
        return desk.list(new FindPlaces(), PlaceName.class, Desk.ANYBODY).stream()
                .filter(place -> place.place().value().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotThere("place", code));
    }

    @PostMapping("/codes")
    PlaceName code(@PathVariable String code, @RequestBody CodeBody body, Principal caller) {
        var list = list(body.list());
        var written = body.code();
        return act(
                code,
                body.key(),
                caller,
                (place, by) -> written == null
                        ? new UncodePlace(place, list, by)
                        : new CodePlace(place, list, written.strip(), by));
    }

    @PostMapping("/days")
    PlaceName days(@PathVariable String code, @RequestBody DaysBody body, Principal caller) {
        return act(code, body.key(), caller, (place, by) -> new DatePlace(place, body.from(), body.until(), by));
    }

    @PostMapping("/merger")
    PlaceName merge(@PathVariable String code, @RequestBody MergerBody body, Principal caller) {
        var from = places("from", body.from());
        var day = day(body.day());
        var reason = RowReader.text("reason", body.reason());
        return act(code, body.key(), caller, (place, by) -> new MergePlaces(place, from, day, reason, by));
    }

    @PostMapping("/split")
    PlaceName split(@PathVariable String code, @RequestBody SplitBody body, Principal caller) {
        var into = places("into", body.into());
        var day = day(body.day());
        var reason = RowReader.text("reason", body.reason());
        return act(code, body.key(), caller, (place, by) -> new SplitPlace(place, into, day, reason, by));
    }

    @PostMapping("/mistake")
    PlaceName takeBack(@PathVariable String code, @RequestBody MistakeBody body, Principal caller) {
        var day = day(body.day());
        var reason = RowReader.text("reason", body.reason());
        return act(code, body.key(), caller, (place, by) -> new TakeBackBoundary(place, day, reason, by));
    }

    private PlaceName act(
            String code,
            @Nullable String key,
            Principal caller,
            BiFunction<PlaceId, ParticipantId, PlaceCommand> command) {
        var by = accounts.named(caller.getName()).orElseThrow();
        var place = one(code).place();
        desk.send(
                command.apply(place, by.participant()),
                by,
                key == null ? UUID.randomUUID().toString() : key);
        desk.see();
        return one(code);
    }

    static CodeListId list(@Nullable String written) {
        var list = RowReader.text("list", written);
        try {
            return new CodeListId(list);
        } catch (IllegalArgumentException unreadable) {
            throw new UnreadableField(
                    "list", "'" + list + "' is not a code list.", "Write scheme:vintage, for example nuts:2021.");
        }
    }

    private static List<PlaceId> places(String field, @Nullable List<String> codes) {
        if (codes == null || codes.isEmpty()) {
            throw new UnreadableField(field, "The field '" + field + "' is empty.", "List codes of places.");
        }
        return codes.stream().map(PlaceId::new).toList();
    }

    private static LocalDate day(@Nullable LocalDate day) {
        if (day == null) {
            throw new UnreadableField(
                    "day", "The field 'day' is empty.", "Write the first day, for example 2024-01-01.");
        }
        return day;
    }
}
