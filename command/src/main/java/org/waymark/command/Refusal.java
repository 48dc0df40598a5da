package org.waymark.command;

/** Why a command was not granted. Every constant has a sentence in every language of the service. */
public interface Refusal {

    String name();

    /** The name under which its sentence is found, for example {@code ReportingRefusal.OWN_VALUE}. */
    default String key() {
        return getClass().getSimpleName() + "." + name();
    }
}
