package org.waymark.query.disclosure;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Counts and the sums that tie them: rows, columns, hierarchies and periods alike. */
public record Table(Set<Count> counts, Set<Sum> sums) {

    /** A table larger than this is not looked through; it is to be coarsened. */
    public static final int MOST = 20_000;

    /** Nothing at all. */
    public static final Table EMPTY = new Table(Set.of(), Set.of());

    public Table {
        counts = union(counts, sums.stream().flatMap(Sum::members).toList());
        sums = Collections.unmodifiableSet(new LinkedHashSet<>(sums));
    }

    /** Both tables in one, as somebody sees them who kept the other. */
    public Table and(Table other) {
        return new Table(union(counts, other.counts), union(sums, other.sums));
    }

    private static <T> Set<T> union(Collection<T> some, Collection<T> more) {
        return Stream.concat(some.stream(), more.stream())
                .collect(Collectors.collectingAndThen(
                        Collectors.toCollection(LinkedHashSet::new), Collections::unmodifiableSet));
    }
}
