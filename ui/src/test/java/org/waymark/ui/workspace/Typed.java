package org.waymark.ui.workspace;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.waymark.command.ParticipantId;
import org.waymark.ui.Begun;

/** What was typed and not sent, in memory. */
public final class Typed implements Begun {

    public final Map<String, Beginning> kept = new HashMap<>();

    @Override
    public Optional<Beginning> find(ParticipantId who, String form) {
        return Optional.ofNullable(kept.get(who + " " + form));
    }

    @Override
    public void keep(ParticipantId who, String form, Map<String, String> fields) {
        kept.put(who + " " + form, new Beginning(fields, Cast.CLOCK.instant()));
    }

    @Override
    public void forget(ParticipantId who, String form) {
        kept.remove(who + " " + form);
    }
}
