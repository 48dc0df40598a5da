package org.waymark.ui;

import java.util.Optional;
import org.waymark.command.ParticipantId;

/** Files that back up reported values, for those who are signed in. */
public interface Evidence {

    /** Where a file is found for good; its id follows. */
    String PATH = "/api/v1/evidence/";

    /** Keeps a file. The same file again changes nothing. */
    void keep(EvidenceFile file, ParticipantId by);

    Optional<EvidenceFile> find(String id);
}
