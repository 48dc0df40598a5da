package org.waymark.ui.workspace.part;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Span;
import java.util.function.BooleanSupplier;

/** A dialog that asks for a few things and closes once the act has happened. Warnings stay inside it. */
public final class Ask extends Dialog {

    private final Banner banner = new Banner();
    private final Span note = new Span();
    private final FormLayout fields = Forms.layout();
    private Runnable whenDone = () -> {};

    /**
     * @param act what its button says
     * @param done does it, and answers whether it has happened
     */
    public Ask(String title, String act, String cancel, BooleanSupplier done) {
        setHeaderTitle(title);
        addClassName("ask");
        setWidth("min(40rem, 94vw)");
        add(banner, fields);
        var button = new Button(act, click -> {
            if (done.getAsBoolean()) {
                whenDone.run();
                close();
            }
        });
        button.addThemeVariants(ButtonVariant.PRIMARY);
        note.addClassName("kept-note");
        note.getElement().setAttribute("role", "status");
        getFooter().add(note, new Button(cancel, click -> close()), button);
    }

    public Ask with(Component... asked) {
        for (var field : asked) {
            fields.add(field, 2);
        }
        return this;
    }

    /** Does something more once the act has happened. */
    public Ask whenDone(Runnable more) {
        whenDone = more;
        return this;
    }

    /** Says beside the buttons what became of what is typed. */
    public void note(String sentence) {
        note.setText(sentence);
    }

    public Banner banner() {
        return banner;
    }
}
