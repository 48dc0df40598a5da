package org.waymark.ui.place;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.command.ParticipantId;
import org.waymark.command.Words;
import org.waymark.command.place.CodeListId;
import org.waymark.command.place.PlaceCommand;
import org.waymark.command.place.PlaceCommand.CodePlace;
import org.waymark.command.place.PlaceCommand.DatePlace;
import org.waymark.command.place.PlaceCommand.RegisterPlace;
import org.waymark.command.place.PlaceCommand.RenamePlace;
import org.waymark.command.place.PlaceLevel;
import org.waymark.query.place.CodeListPage;
import org.waymark.query.place.FindCodeLists;
import org.waymark.query.place.FindLevels;
import org.waymark.query.place.FindPlaces;
import org.waymark.query.place.LevelPage;
import org.waymark.query.place.PlaceName;
import org.waymark.ui.Account;
import org.waymark.ui.Desk;

/** Takes files of places: first it says what would happen, then it does so, by ordinary commands. */
@Component
public class PlaceImport {

    private final Desk desk;

    PlaceImport(Desk desk) {
        this.desk = desk;
    }

    /**
     * What taking a file would do.
     *
     * @param ofCodes the list that its codes are of, or null where they are just our own
     */
    public PlacePreview check(byte[] file, @Nullable CodeListId ofCodes) {
        desk.see();
        var levels = Stream.concat(
                        PlaceLevel.usual().stream(),
                        desk.list(new FindLevels(), LevelPage.class, Desk.ANYBODY).stream()
                                .map(LevelPage::level))
                .collect(Collectors.toSet());
        var lists = desk.list(new FindCodeLists(), CodeListPage.class, Desk.ANYBODY).stream()
                .map(CodeListPage::list)
                .collect(Collectors.toSet());
        return new PlaceComparison(PlaceFile.read(file, levels, lists, ofCodes), places()).preview();
    }

    /** Does what the preview says; the same again does nothing. Lines with problems stay out. */
    public void take(PlacePreview preview, Account by) {
        var known = places().stream().collect(Collectors.toMap(PlaceName::place, place -> place));
        preview.added()
                .forEach(row -> send(
                        new RegisterPlace(row.place(), row.level(), row.within(), row.name(), by.participant()), by));
        desk.see();
        Stream.concat(preview.added().stream(), preview.changed().stream())
                .flatMap(row -> changes(row, known.get(row.place()), by.participant()).stream())
                .forEach(command -> send(command, by));
        desk.see();
    }

    private static List<PlaceCommand> changes(PlaceRow row, @Nullable PlaceName place, ParticipantId by) {
        var changes = new ArrayList<PlaceCommand>();
        if (place != null) {
            var names = new TreeMap<>(place.name().byLanguage());
            names.putAll(row.name().byLanguage());
            if (!new Words(names).equals(place.name())) {
                changes.add(new RenamePlace(row.place(), new Words(names), by));
            }
        }
        row.codes().forEach((list, code) -> changes.add(new CodePlace(row.place(), list, code, by)));
        var from = row.from() != null ? row.from() : place == null ? null : place.from();
        var until = row.until() != null ? row.until() : place == null ? null : place.until();
        if (isNew(row.from(), place == null ? null : place.from())
                || isNew(row.until(), place == null ? null : place.until())) {
            changes.add(new DatePlace(row.place(), from, until, by));
        }
        return changes;
    }

    private static boolean isNew(@Nullable LocalDate told, @Nullable LocalDate known) {
        return told != null && !told.equals(known);
    }

    private List<PlaceName> places() {
        return desk.list(new FindPlaces(), PlaceName.class, Desk.ANYBODY);
    }

    private void send(PlaceCommand command, Account by) {
        desk.send(command, by);
    }
}
