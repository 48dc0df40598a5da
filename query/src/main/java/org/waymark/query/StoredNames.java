package org.waymark.query;

import static java.util.Objects.requireNonNull;

import org.waymark.command.StoredAs;

/** The names under which events lie in the store, to say in a history what happened. */
public final class StoredNames {

    private StoredNames() {}

    /** The stored name of the event, for example {@code reporting.value-accepted}. */
    public static String of(Object event) {
        return of(event.getClass());
    }

    /** The stored name of the kind of event. */
    public static String of(Class<?> event) {
        return requireNonNull(event.getAnnotation(StoredAs.class), event::getName)
                .value();
    }
}
