package org.waymark.ui.workspace.plan;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.select.Select;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.command.Command;
import org.waymark.command.Words;
import org.waymark.command.commitment.CommitmentId;
import org.waymark.command.strategy.Promise;
import org.waymark.command.strategy.Service;
import org.waymark.command.strategy.ServingCommand.ServeCommitment;
import org.waymark.query.commitment.CommitmentPage;
import org.waymark.query.commitment.FindServings;
import org.waymark.query.commitment.Serving;
import org.waymark.query.strategy.StrategyPage;
import org.waymark.query.strategy.StrategyPage.GoalEntry;
import org.waymark.ui.workspace.Names;
import org.waymark.ui.workspace.catalogue.Found;
import org.waymark.ui.workspace.part.Ask;
import org.waymark.ui.workspace.part.Forms;

/** Asks which commitments a goal serves, or one of its measures or steps, and how we know. */
final class ServeAsk {

    private final Editing editing;
    private final StrategyPage strategy;
    private final Promises promises;

    ServeAsk(Editing editing, StrategyPage strategy, GoalEntry entry) {
        this.editing = editing;
        this.strategy = strategy;
        promises = new Promises(editing.names(), entry);
    }

    Ask ask() {
        var catalogue = new Catalogue(editing.seat());
        var commitments = new MultiSelectComboBox<CommitmentPage>(editing.text("workspace.serving.commitments"));
        commitments.setItems(Found::matches, catalogue.offered());
        commitments.setItemLabelGenerator(catalogue::label);
        commitments.setHelperText(editing.text("workspace.serving.search"));
        commitments.setRequiredIndicatorVisible(true);
        var promise = new Select<Promise>();
        promise.setLabel(editing.text("workspace.serving.by"));
        promise.setItems(promises.all());
        promise.setItemLabelGenerator(one -> promises.label(one, editing));
        promise.setValue(promises.all().getFirst());
        var basis = new Select<Service.Basis>();
        basis.setLabel(editing.text("workspace.serving.basis"));
        basis.setItems(Service.Basis.values());
        basis.setItemLabelGenerator(one -> editing.text("workspace.basis." + Names.word(one)));
        basis.setValue(Service.Basis.READING);
        var note = Forms.text(editing.text("workspace.serving.note"));
        var asking = new Ask[1];
        asking[0] = new Ask(
                editing.text("workspace.serving.serve"),
                editing.text("workspace.plan.keep"),
                editing.text("workspace.cancel"),
                () -> {
                    commitments.setInvalid(commitments.getValue().isEmpty());
                    commitments.setErrorMessage(editing.text("workspace.serving.missing"));
                    return !commitments.isInvalid()
                            && serve(
                                    asking[0],
                                    promise.getValue(),
                                    commitments.getValue(),
                                    basis.getValue(),
                                    words(note.getValue()));
                });
        return editing.kept(
                asking[0].with(commitments, promise, basis, note),
                "serve-commitment",
                strategy.strategy().value(),
                promises.all().getFirst().id());
    }

    private boolean serve(
            Ask asking, Promise promise, Set<CommitmentPage> chosen, Service.Basis basis, @Nullable Words note) {
        var already = served(promise);
        var fresh = chosen.stream()
                .map(CommitmentPage::commitment)
                .filter(commitment -> !already.contains(commitment))
                .map(commitment -> new ServeCommitment(
                        strategy.strategy(),
                        new Service(promise, commitment, basis, note),
                        editing.seat().me()))
                .toArray(Command[]::new);
        return editing.send(asking.banner(), fresh);
    }

    private Set<CommitmentId> served(Promise promise) {
        return editing.seat().list(new FindServings(strategy.strategy()), Serving.class).stream()
                .filter(serving ->
                        serving.drafted() && serving.service().promise().equals(promise))
                .map(serving -> serving.service().commitment())
                .collect(Collectors.toSet());
    }

    private @Nullable Words words(String note) {
        var typed = Editing.typed(note);
        return typed == null ? null : new Words(Map.of(editing.seat().wording().language(), typed));
    }
}
