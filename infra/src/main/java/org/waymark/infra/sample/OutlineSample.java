package org.waymark.infra.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.waymark.command.place.PlaceCommand.OutlinePlace;
import org.waymark.ui.place.OutlineImport;

/**
 * Outlines of the local authorities, drawn by a rule: whatever lies nearest to the middle of one, within a rough coast.
 * They are no boundaries, and need nobody's licence.
 */
@Component
class OutlineSample implements Chapter {

    private static final String FILE = "catalogue/outlines-ireland.geojson";

    private final Cast cast;
    private final OutlineImport imports;

    OutlineSample(Cast cast, OutlineImport imports) {
        this.cast = cast;
        this.imports = imports;
    }

    @Override
    public void tell(Catalogue file) {
        var by = cast.as("administrator").participant();
        imports.check(content())
                .outlines()
                .forEach(outline -> cast.send(
                        new OutlinePlace(outline.place(), outline.contour(), by),
                        outline.place().value()));
    }

    private static byte[] content() {
        try (var content = new ClassPathResource(FILE).getInputStream()) {
            return content.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
