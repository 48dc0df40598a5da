package org.waymark.ui.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.command.release.Manifest;
import org.waymark.query.release.Edition;
import org.waymark.ui.Releases;

/**
 * A release for machines.
 *
 * @param citation how it is cited
 * @param manifest what it is made of, with SHA-256 digests
 * @param changed what it tells otherwise than the release it replaces
 * @param withdrawn why it was taken back, or null
 */
record ReleaseAnswer(
        String release,
        Map<String, String> title,
        LocalDate on,
        Instant asOf,
        @Nullable Instant published,
        @Nullable String withdrawn,
        String citation,
        Manifest manifest,
        int signatures,
        List<Changed> changed) {

    record Changed(
            String indicator,
            String place,
            String period,
            String group,
            @Nullable String before,
            @Nullable String now) {}

    static ReleaseAnswer of(Edition edition, String address) {
        var page = edition.page();
        var gone = page.withdrawn();
        return new ReleaseAnswer(
                page.release().value(),
                page.outline().title().byLanguage(),
                page.outline().on(),
                page.asOf(),
                page.published(),
                gone == null ? null : gone.reason(),
                Releases.citation(page, page.outline().title().in("en"), address),
                edition.manifest(),
                page.signatures().size(),
                edition.changed().stream()
                        .map(change -> new Changed(
                                change.row().indicator().value(),
                                change.row().place().value(),
                                change.row().period().code(),
                                change.row().group().toString(),
                                change.before(),
                                change.now()))
                        .toList());
    }
}
