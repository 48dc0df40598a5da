package org.waymark.ui.site;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.waymark.command.organisation.OrganisationKind;
import org.waymark.ui.words.Wording;

/**
 * Who hears of hate crimes independently of this service: bodies shipped with their source, and those of the record.
 */
@Component
class Signposts {

    private static final ClassPathResource FILE = new ClassPathResource("help/signposts.csv");

    private final PublicRecord record;
    private final List<Signpost> shipped;

    Signposts(PublicRecord record) throws IOException {
        this.record = record;
        try (var file = CsvReader.builder().ofNamedCsvRecord(FILE.getContentAsString(UTF_8))) {
            shipped = file.stream()
                    .map(line -> new Signpost(
                            line.getField("id"),
                            line.getField("country"),
                            line.getField("name"),
                            line.getField("link"),
                            line.getField("source")))
                    .toList();
        }
    }

    /** Those of the place and those of everywhere; all where no place is said. The code begins with the country's. */
    List<Signpost> of(String place, Wording wording) {
        var local = record.organisations().stream()
                .filter(one -> one.kind() == OrganisationKind.HUMAN_RIGHTS_INSTITUTION && one.protection() == null)
                .flatMap(one -> Stream.ofNullable(one.place())
                        .map(where -> new Signpost(
                                "institution",
                                country(where.value()),
                                one.name().in(wording.language()),
                                "",
                                "")));
        return Stream.concat(local, shipped.stream())
                .filter(one -> place.isEmpty()
                        || one.country().isEmpty()
                        || one.country().equals(country(place)))
                .toList();
    }

    private static String country(String place) {
        return place.length() < 2 ? "" : place.substring(0, 2).toUpperCase(Locale.ROOT);
    }
}
