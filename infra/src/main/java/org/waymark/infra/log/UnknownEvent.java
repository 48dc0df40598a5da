package org.waymark.infra.log;

/**
 * Stands for an event under a name this version does not know. It is never made: reading its payload fails, so a
 * handler that names this type sends the event to the dead letters instead of stepping over it.
 */
public final class UnknownEvent {

    private UnknownEvent() {}
}
