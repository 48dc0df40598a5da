package org.waymark.ui.imports;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.waymark.ui.exchange.Choices;

/** Remembers every import and how far it has come, over restarts. */
public interface ImportJobs {

    void add(ImportJob job);

    Optional<ImportJob> find(ImportId id);

    /** Those of an organisation, newest first. */
    List<ImportJob> of(String organisation, int most);

    /** How many an organisation has sent since. */
    int since(String organisation, Instant then);

    /** The first import in which the organisation had values of this content handed in; empty where there is none. */
    Optional<ImportJob.Earlier> handedIn(String organisation, String sha256);

    /** Goes from one stage to another. Answers false where it is no longer there. */
    boolean move(ImportId id, Stage from, Stage to);

    /** Says how to read the file and what its codes mean. */
    void match(ImportId id, String format, Mode mode, Choices choices, Matching matching);

    /** Says why what was sent before is replaced. */
    void reason(ImportId id, String reason);

    /** Tells how far it is. Answers false where it was stopped. */
    boolean go(ImportId id, Stage stage, Progress progress);

    /** Says what would become of each row. Does nothing where it was stopped. */
    boolean checked(ImportId id, Tally tally);

    void done(ImportId id, Tally tally);

    void refuse(ImportId id, Trouble refusal);
}
