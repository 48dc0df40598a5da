package org.waymark.query.release;

import static org.waymark.command.disclosure.Readers.EVERYBODY;

import com.mongodb.client.MongoDatabase;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
import org.waymark.query.Pages;

/** Answers what releases hold by making them again, and when they come. */
@Component
class ReleaseAnswers {

    private final Pages<ReleasePage> pages;
    private final Press press;

    ReleaseAnswers(MongoDatabase database) {
        pages = ReleaseProjection.pages(database);
        press = new Press(database);
    }

    @QueryHandler
    List<ReleasePage> answer(FindReleases question) {
        return all().toList();
    }

    @QueryHandler
    Optional<Edition> answer(FindEdition question) {
        return pages.find(question.release()).map(press::of);
    }

    @QueryHandler
    List<Announced> answer(FindReleaseCalendar question) {
        return all().filter(page -> page.outline().readers() == EVERYBODY)
                .map(ReleaseAnswers::announced)
                .toList();
    }

    @QueryHandler
    Optional<Edition> answer(FindPublishedEdition question) {
        return pages.find(question.release())
                .filter(page -> page.published() != null && page.outline().readers() == EVERYBODY)
                .map(press::of)
                .map(edition -> edition.page().isLive() ? edition : bare(edition));
    }

    private Stream<ReleasePage> all() {
        return pages.all().stream()
                .sorted(Comparator.comparing(
                                (ReleasePage page) -> page.outline().on())
                        .reversed()
                        .thenComparing(page -> page.release().value()));
    }

    private static Announced announced(ReleasePage page) {
        var gone = page.withdrawn();
        return new Announced(
                page.release(),
                page.outline().title(),
                page.outline().on(),
                page.published(),
                gone == null ? null : gone.reason());
    }

    private static Edition bare(Edition edition) {
        return new Edition(edition.page(), List.of(), "", edition.manifest(), List.of());
    }
}
