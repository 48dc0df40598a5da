package org.waymark.ui.workspace.plan;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.waymark.command.Command;
import org.waymark.query.proposal.ProposalPage;
import org.waymark.query.strategy.StrategyPage;
import org.waymark.ui.Proposals;
import org.waymark.ui.change.ProposedChange;
import org.waymark.ui.words.Texts;
import org.waymark.ui.workspace.Names;
import org.waymark.ui.workspace.PlanNames;
import org.waymark.ui.workspace.Seat;
import org.waymark.ui.workspace.part.Ask;
import org.waymark.ui.workspace.part.Banner;
import org.waymark.ui.workspace.part.WordsField;

/** One person's work on proposals: what was done is said on the page, what failed in the dialog. */
record ProposalDesk(Seat seat, Names names, Texts texts, Proposals deciding, Banner banner, Runnable changed) {

    String text(String key, Object... arguments) {
        return seat.text(key, arguments);
    }

    WordsField words(String key) {
        return new WordsField(text(key), texts, seat.wording());
    }

    /** The changes of a proposal beside the version on which it is based. */
    List<ProposedChange> changes(ProposalPage page) {
        return deciding.version(page, seat.account())
                .map(version -> ProposedChange.of(page, version, naming(version), seat.wording()))
                .orElse(List.of());
    }

    private PlanNames naming(StrategyPage version) {
        var naming = new PlanNames(seat, names);
        naming.learn(version);
        return naming;
    }

    /** A dialog that sends what it reads once that is complete. */
    Ask ask(String title, Supplier<Optional<Command>> read) {
        var asking = new Ask[1];
        asking[0] = ask(
                title,
                () -> read.get()
                        .filter(command -> done(seat.send(asking[0].banner(), command), "workspace.proposal.kept"))
                        .isPresent());
        return asking[0];
    }

    Ask ask(String title, BooleanSupplier done) {
        return new Ask(text(title), text("workspace.consultation.publish"), text("workspace.cancel"), done);
    }

    boolean done(boolean happened, String news) {
        if (happened) {
            banner.tell(text(news));
            changed.run();
        }
        return happened;
    }
}
