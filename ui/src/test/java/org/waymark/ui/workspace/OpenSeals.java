package org.waymark.ui.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.waymark.command.ParticipantId;
import org.waymark.command.sealed.Sealed;
import org.waymark.command.sealed.SealedIn;
import org.waymark.command.sealed.Seals;

/** Seals that keep what they sealed in memory and count openings. */
public final class OpenSeals implements Seals {

    public final List<Purpose> openings = new ArrayList<>();
    public final List<String> sealed = new ArrayList<>();

    @Override
    public void cut(UUID kid) {}

    @Override
    public Sealed seal(UUID kid, SealedIn where, String text) {
        sealed.add(where.event() + "/" + where.field() + ": " + text);
        return new Sealed(1, kid, "", String.valueOf(sealed.size()));
    }

    @Override
    public Optional<String> open(Sealed text, SealedIn where, Purpose purpose, ParticipantId by) {
        openings.add(purpose);
        return Optional.of("My name is Amal and the class is full.");
    }

    @Override
    public void erase(UUID kid) {}

    @Override
    public long openings(UUID kid) {
        return openings.size();
    }
}
