package org.waymark.query.release;

import com.mongodb.client.MongoDatabase;
import java.util.List;
import org.waymark.query.Pages;
import org.waymark.query.reporting.SeriesPage;
import org.waymark.query.reporting.SeriesPage.PeriodEntry;

/** The releases that their readers have, to be read by whoever asks whether a value is in one. */
public final class PublishedReleases {

    private final Pages<ReleasePage> pages;

    /** Reads from this database. */
    public PublishedReleases(MongoDatabase database) {
        pages = ReleaseProjection.pages(database);
    }

    /** Those that may be relied on. */
    public List<ReleasePage> live() {
        return pages.all().stream().filter(ReleasePage::isLive).toList();
    }

    /** Whether one of these tells of what a series says of a period. */
    public static boolean tell(List<ReleasePage> releases, SeriesPage page, PeriodEntry entry) {
        return releases.stream().anyMatch(release -> KnownThen.tells(release, page, entry));
    }
}
