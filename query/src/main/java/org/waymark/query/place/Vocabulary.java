package org.waymark.query.place;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import org.waymark.command.place.CodeListId;

/** Which vintage of each scheme is in use on a day: the one that was the latest to begin, else the highest by name. */
public final class Vocabulary {

    private static final Comparator<CodeListPage> LATER = Comparator.<CodeListPage, LocalDate>comparing(
                    page -> page.from() == null ? LocalDate.MIN : page.from())
            .thenComparing(page -> page.list().vintage());

    private final Map<String, String> inUse = new HashMap<>();

    /** Reads it off the lists that are described. */
    public Vocabulary(Collection<CodeListPage> lists, LocalDate today) {
        lists.stream()
                .filter(page -> page.from() == null || !page.from().isAfter(today))
                .sorted(LATER)
                .forEach(page -> inUse.put(page.list().scheme(), page.list().vintage()));
    }

    /** Whether the codes of a list are those in use; those of a scheme that nobody described are. */
    public boolean isInUse(String list) {
        var id = new CodeListId(list);
        return id.vintage().equals(inUse.getOrDefault(id.scheme(), id.vintage()));
    }
}
