package org.waymark.ui.workspace.plan;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.waymark.command.commitment.CommitmentId;
import org.waymark.query.commitment.CommitmentPage;
import org.waymark.query.commitment.FindCommitments;
import org.waymark.ui.workspace.Seat;

/** The commitments a planner may choose from, each with its code and words. */
final class Catalogue {

    private final Seat seat;
    private final List<CommitmentPage> pages;
    private final Map<CommitmentId, CommitmentPage> byId;

    Catalogue(Seat seat) {
        this.seat = seat;
        pages = seat.list(new FindCommitments(), CommitmentPage.class);
        byId = pages.stream().collect(Collectors.toMap(CommitmentPage::commitment, Function.identity()));
    }

    /** Those that are offered, in their order. */
    List<CommitmentPage> offered() {
        return pages.stream().filter(page -> !page.retired()).toList();
    }

    String label(CommitmentPage page) {
        return seat.text(
                "workspace.serving.label",
                page.commitment().value(),
                page.clause().text().in(seat.wording().language()));
    }

    String label(CommitmentId commitment) {
        var page = byId.get(commitment);
        return page == null ? commitment.value() : label(page);
    }
}
