package org.waymark.ui.site;

import java.time.LocalDate;
import java.util.List;
import org.waymark.command.place.PlaceId;
import org.waymark.query.integrity.Integrity;
import org.waymark.query.integrity.Integrity.Broken;
import org.waymark.query.integrity.Integrity.Row;

/** How the voices about the sample plan were answered. */
final class SampleIntegrity {

    private SampleIntegrity() {}

    static Integrity told() {
        var theme = SampleThemes.COURSES;
        return new Integrity(
                LocalDate.of(2026, 10, 31),
                new Row("", 60L, 60L, 10, 20L, 35L, 20L, 25L),
                List.of(new Row("MIGRANT_OR_REFUGEE", 45L, 45L, 10, 20L, 20L, 20L, 25L)),
                List.of(
                        new Row("ar", 45L, 45L, 10, 20L, 20L, 20L, 25L),
                        new Row("so", null, null, null, null, null, null, null)),
                List.of(new Row("WOMAN", 45L, 45L, 10, 20L, 20L, 20L, 25L)),
                List.of(new Row("NOT_SAID", 60L, 60L, 10, 20L, 35L, 20L, 25L)),
                List.of(
                        new Row("", 30L, 30L, 10, 10L, 20L, 10L, 15L),
                        new Row("IE-FINGAL", 30L, 30L, 10, 10L, 15L, 10L, 10L)),
                List.of(new PlaceId("IE-FINGAL"), new PlaceId("IE-CARLOW")),
                List.of(new Broken(theme.theme(), theme.title(), LocalDate.of(2026, 10, 1))));
    }
}
