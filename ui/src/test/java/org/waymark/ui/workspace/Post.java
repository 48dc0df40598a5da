package org.waymark.ui.workspace;

import java.util.ArrayList;
import java.util.List;
import org.waymark.ui.Reminders;

/** Reminders that could not be sent, as a test says. */
public final class Post implements Reminders {

    public final List<Unsent> unsent = new ArrayList<>();
    public boolean on;

    @Override
    public boolean on() {
        return on;
    }

    @Override
    public List<Unsent> unsent() {
        return List.copyOf(unsent);
    }
}
