package org.waymark.ui.entry;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.waymark.command.ParticipantId;
import org.waymark.command.organisation.OrganisationId;

/**
 * What has been typed and not been sent yet, kept beside the log for everybody of an organisation. Each cell has a
 * revision of its own that never comes twice, so two people at one sheet only meet where they type into the same cell.
 */
public interface EntryDrafts {

    /** Everything typed on a sheet. */
    Map<CellId, Kept> find(Sheet sheet);

    /**
     * Keeps what is typed where nobody typed in between.
     *
     * @return for each change what is there now; where that says something else, somebody was faster
     */
    Map<CellId, Kept> save(Sheet sheet, List<Typed> typed, ParticipantId by);

    /** Forgets these as far as they are still of these revisions. */
    void forget(Sheet sheet, Map<CellId, Kept> sent);

    /** The sheets of an organisation on which something is typed. */
    Set<Sheet> begun(OrganisationId source);

    /**
     * What somebody types.
     *
     * @param basedOn the revision they saw, 0 where they saw none
     */
    record Typed(CellId cell, String content, long basedOn) {

        @Override
        public String toString() {
            return "[typed]";
        }
    }

    /** What is kept of a cell. */
    record Kept(String content, long revision, ParticipantId by, Instant at) {

        @Override
        public String toString() {
            return "[kept " + revision + "]";
        }
    }
}
