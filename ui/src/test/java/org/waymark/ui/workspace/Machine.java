package org.waymark.ui.workspace;

import java.util.ArrayList;
import java.util.List;
import org.waymark.ui.Operations;

/** A machine whose readers stand as a test says, and that keeps what an administrator asked of it. */
public final class Machine implements Operations {

    public final List<Reader> readers = new ArrayList<>();
    public final List<HeldBack> heldBack = new ArrayList<>();
    public final List<String> rebuilt = new ArrayList<>();
    public final List<String> retried = new ArrayList<>();
    public boolean stubborn;

    @Override
    public List<Reader> readers() {
        return List.copyOf(readers);
    }

    @Override
    public List<HeldBack> heldBack() {
        return List.copyOf(heldBack);
    }

    @Override
    public boolean retry(String reader, String stream) {
        retried.add(reader + "/" + stream);
        return !stubborn && heldBack.removeIf(one -> one.stream().equals(stream));
    }

    @Override
    public void rebuild(String reader) {
        rebuilt.add(reader);
    }

    @Override
    public void rebuildAll() {
        readers.forEach(reader -> rebuild(reader.name()));
    }
}
