package org.waymark.ui.place;

import org.springframework.stereotype.Component;
import org.waymark.command.place.PlaceCommand.OutlinePlace;
import org.waymark.query.place.FindPlaces;
import org.waymark.query.place.PlaceName;
import org.waymark.ui.Account;
import org.waymark.ui.Desk;

/** Takes files of outlines: first it says of which places they are, then it hands them in by ordinary commands. */
@Component
public class OutlineImport {

    private final Desk desk;

    OutlineImport(Desk desk) {
        this.desk = desk;
    }

    /** What taking a file would do. */
    public OutlinePreview check(byte[] file) {
        return OutlineFile.read(file, desk.list(new FindPlaces(), PlaceName.class, Desk.ANYBODY));
    }

    /** Does what the preview says; the same again does nothing. */
    public void take(OutlinePreview preview, Account by) {
        preview.outlines()
                .forEach(outline ->
                        desk.send(new OutlinePlace(outline.place(), outline.contour(), by.participant()), by));
        desk.see();
    }
}
