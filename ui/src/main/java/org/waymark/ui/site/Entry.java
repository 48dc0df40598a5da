package org.waymark.ui.site;

import java.time.LocalDate;
import java.util.List;
import org.waymark.command.theme.Decision;
import org.waymark.command.theme.WeDid;
import org.waymark.query.theme.ThemePage;

/**
 * What people said about one thing, what was decided and what became of it.
 *
 * @param overdue whether a day that was promised has passed without anything
 */
public record Entry(ThemePage theme, List<Quote> quotes, boolean overdue) {

    static Entry of(ThemePage theme, List<Quote> quotes, LocalDate today) {
        return new Entry(theme, quotes, theme.overdue(today));
    }

    /** Whether the plan, or what is delivered of it, is another because of it. */
    public boolean changed() {
        var closed = theme.closed();
        return closed != null && closed.weDid().kind() != WeDid.Kind.NOTHING_CHANGED;
    }

    /** Whether it was decided not to do it. */
    public boolean refused() {
        var decided = theme.decided();
        if (theme.closed() != null) {
            return !changed();
        }
        return decided != null && (decided.decision() == Decision.DECLINED || decided.decision() == Decision.NOT_NOW);
    }

    /** How far it has come: {@code done}, {@code refused} or {@code going}. */
    public String state() {
        return changed() ? "done" : refused() ? "refused" : "going";
    }

    public String path() {
        return "/you-said/" + theme.theme().value();
    }
}
