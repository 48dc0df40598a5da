package org.waymark.query.commitment;

import com.mongodb.client.MongoDatabase;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.waymark.query.Pages;

/** The catalogue in its order: by instrument, year and code, with numbers in codes counted and not spelled. */
final class Commitments {

    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final Comparator<CommitmentPage> IN_ORDER = Comparator.comparing(
                    (CommitmentPage page) -> page.clause().instrument())
            .thenComparingInt(page -> page.clause().year())
            .thenComparing(page -> NUMBER.matcher(page.commitment().value())
                    .replaceAll(number ->
                            "0".repeat(Math.max(0, 6 - number.group().length())) + number.group()));

    private final Pages<CommitmentPage> pages;

    Commitments(MongoDatabase database) {
        pages = pages(database);
    }

    static Pages<CommitmentPage> pages(MongoDatabase database) {
        return new Pages<>(database, "commitment_1", CommitmentPage.class);
    }

    List<CommitmentPage> all() {
        return pages.all().stream().sorted(IN_ORDER).toList();
    }
}
