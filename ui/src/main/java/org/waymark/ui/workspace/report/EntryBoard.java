package org.waymark.ui.workspace.report;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.waymark.ui.Evidence;
import org.waymark.ui.entry.CellId;
import org.waymark.ui.entry.Dispatch;
import org.waymark.ui.entry.EntryDrafts.Typed;
import org.waymark.ui.entry.Pad;
import org.waymark.ui.entry.Pad.Conflict;
import org.waymark.ui.entry.Receipt;
import org.waymark.ui.words.Texts;
import org.waymark.ui.workspace.Names;
import org.waymark.ui.workspace.Seat;
import org.waymark.ui.workspace.history.Moment;
import org.waymark.ui.workspace.part.Banner;

/** The table with its panel and acts, and what they do to each other. */
final class EntryBoard extends Div {

    private final Seat seat;
    private final EntryWords words;
    private final Pad pad;
    private final Dispatch dispatch;
    private final Banner banner;
    private final Runnable again;
    private final MovedNote moved;
    private final EntryGrid grid = new EntryGrid();
    private final GridNews news;
    private final EntryPanel panel;
    private final ProblemList problems;
    private final ConflictPanel conflicts;
    private final Span complete = new Span();
    private final Span saved = new Span();
    private final Button send = new Button();

    EntryBoard(
            Seat seat,
            Names names,
            Texts texts,
            EntryWords words,
            Pad pad,
            Dispatch dispatch,
            Evidence evidence,
            Banner banner,
            Runnable again) {
        this.seat = seat;
        this.words = words;
        this.pad = pad;
        this.dispatch = dispatch;
        this.banner = banner;
        this.again = again;
        news = new GridNews(seat, names, words, pad);
        panel = new EntryPanel(seat, names, words, pad, evidence, this::put);
        problems = new ProblemList(seat, names, words, grid::focus);
        conflicts = new ConflictPanel(words, this::insist, this::giveWay);
        grid.show(new GridModel(names, words, pad, news).draw(words.say("table")));
        grid.whenTyped(this::typed);
        grid.whenAt(panel::show);
        grid.whenAsked((what, cell) -> {
            panel.show(cell);
            panel.want(what);
        });
        var beside = new Div(grid, panel);
        beside.addClassNames("entry-beside");
        moved = new MovedNote(words, again);
        add(bar(), moved, conflicts, problems, beside, acts());
        if (!pad.form().steps().isEmpty()) {
            add(new FormSteps(seat, names, texts, pad.form(), banner));
        }
        status();
    }

    private Div bar() {
        complete.addClassName("entry-complete");
        saved.getElement().setAttribute("role", "status");
        var bar = new Div(complete, saved, DecimalMark.field(words, mark -> again.run()));
        bar.addClassName("entry-bar");
        return bar;
    }

    private Div acts() {
        var check = new Button(words.say("check"), click -> settled(this::check));
        send.addClickListener(click -> settled(this::send));
        send.setText(words.say("send"));
        send.addThemeVariants(ButtonVariant.PRIMARY);
        send.setDisableOnClick(true);
        var copy = new Button(words.say("copy"), click -> grid.copyAll());
        var keys = new Button(words.say("grid.keys"), click -> grid.help());
        var acts = new Div(check, send, copy, keys);
        acts.addClassNames("acts", "entry-acts");
        acts.getElement().setAttribute("data-pane", "actions");
        return acts;
    }

    /** Does something once everything that was typed has come in. */
    private void settled(Runnable act) {
        grid.settled(act, () -> {
            send.setEnabled(true);
            banner.warn(words.say("grid.offline"));
        });
    }

    private void typed(List<Typed> typed) {
        dispute(pad.type(typed));
        tell(typed.stream().map(Typed::cell).toList(), true);
        typed.stream().findFirst().ifPresent(one -> panel.refresh());
    }

    private void put(CellId cell, String content) {
        dispute(pad.put(cell, content));
        tell(List.of(), false);
        panel.refresh();
    }

    private void insist(Conflict conflict) {
        settle(conflict);
        dispute(pad.insist(conflict));
        tell(List.of(), false);
    }

    private void giveWay(Conflict conflict) {
        pad.refresh();
        settle(conflict);
    }

    private void dispute(List<Conflict> met) {
        met.forEach(conflict -> news.dispute(conflict.cell()));
        conflicts.show(met);
    }

    private void settle(Conflict conflict) {
        news.settle(conflict.cell());
        tell(List.of(), false);
        grid.focus(conflict.cell());
    }

    private void tell(Collection<CellId> answered, boolean batch) {
        grid.tell(news.after(answered, batch));
        status();
    }

    private void status() {
        complete.setText(words.say("complete", pad.form().needed(), pad.lacking()));
        saved.setText(pad.savedAt()
                .map(at -> words.say("draft-saved", Moment.of(at, seat.wording())))
                .orElse(""));
        problems.recount(pad);
    }

    boolean check() {
        send.setEnabled(true);
        return problems.show(pad);
    }

    void send() {
        pad.refresh();
        if (pad.story().moved()) {
            again.run();
            banner.warn(words.say("moved-send"));
            return;
        }
        if (pad.unsent().isEmpty()) {
            send.setEnabled(true);
            banner.warn(words.say("nothing-typed"));
            return;
        }
        if (!check()) {
            return;
        }
        var receipt = new AtomicReference<Receipt>();
        var done = seat.act(banner, pad.form().sheet(), key -> receipt.set(dispatch.send(pad, seat.account())));
        send.setEnabled(true);
        if (done) {
            UI.getCurrent().navigate(ReceiptView.class, ReceiptView.parameters(receipt.get()));
        }
    }

    /**
     * Something moved elsewhere: others may have typed, or a reviewer may have looked. What they did is shown when the
     * clerk asks for it, so that nobody's field vanishes under their hands.
     */
    void moved() {
        if (moved.isSaid()) {
            return;
        }
        if (pad.story().moved()) {
            moved.say();
        } else {
            pad.refresh();
            tell(List.of(), false);
        }
    }
}
