package org.waymark.ui.imports;

import java.nio.file.Path;
import java.util.Optional;

/** Keeps the files that were sent, each content once, for thirty days. */
public interface ImportFiles {

    /** Takes a file in and says what it is. The same content again is kept once. */
    FileMark keep(Path file, String name);

    /** A copy to read from, which its reader deletes; empty where it is no longer kept. */
    Optional<Path> copy(String sha256);
}
