package org.waymark.ui.entry;

import java.util.List;

/**
 * What cannot be sent as it stands.
 *
 * @param name which problem; its sentence is {@code workspace.entry.problem.<name>}
 * @param arguments of the sentence
 */
public record Problem(CellId cell, String name, List<String> arguments) {

    static Problem of(CellId cell, String name, String... arguments) {
        return new Problem(cell, name, List.of(arguments));
    }
}
