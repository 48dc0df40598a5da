package org.waymark.infra.projection;

import org.axonframework.eventhandling.EventHandler;
import org.waymark.infra.log.UnknownEvent;

/**
 * Stands beside the handlers of a group and asks for what this version cannot read. The attempt fails, so such an event
 * waits with the later ones of its stream, instead of being stepped over or stopping everybody.
 */
record UnreadableEvents(String group) {

    @EventHandler
    @SuppressWarnings("DoNotCallSuggester") // Axon calls it; failing is its purpose
    void on(UnknownEvent event) {
        throw new IllegalStateException("An event of unknown type was made: " + event.getClass());
    }
}
