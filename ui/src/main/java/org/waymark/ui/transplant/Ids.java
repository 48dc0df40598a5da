package org.waymark.ui.transplant;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Under which ids the parts of a tree stand in the draft: their own where these are free. */
final class Ids {

    private final Set<String> taken = new HashSet<>();
    private final Map<String, String> given = new HashMap<>();

    Ids(Stream<String> taken) {
        taken.forEach(this.taken::add);
    }

    /** It is there already, under this id. */
    void there(String id, String inDraft) {
        given.put(id, inDraft);
    }

    String give(String id) {
        var free = id;
        for (var next = 2; taken.contains(free); next++) {
            free = id + "-" + next;
        }
        taken.add(free);
        given.put(id, free);
        return free;
    }

    Optional<String> of(String id) {
        return Optional.ofNullable(given.get(id));
    }
}
