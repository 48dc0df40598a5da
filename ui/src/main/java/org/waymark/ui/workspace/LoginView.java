package org.waymark.ui.workspace;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** Where one signs in. Password keepers and pasting work; nothing has to be solved. */
@Route("login")
@AnonymousAllowed
public final class LoginView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final Seat seat;
    private final LoginForm form;

    LoginView(Seat seat) {
        this.seat = seat;
        addClassNames("screen", "sign-in");
        form = new LoginForm(words());
        form.setAction("login");
        form.setForgotPasswordButtonVisible(false);
        add(new H1(seat.text("workspace.login.title")), new Paragraph(seat.text("workspace.login.who")), form);
        add(new Anchor("/", seat.text("workspace.public-site")));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        form.setError(event.getLocation().getQueryParameters().getParameters().containsKey("error"));
    }

    @Override
    public String getPageTitle() {
        return seat.text("workspace.login.title") + " – Waymark";
    }

    private LoginI18n words() {
        var words = LoginI18n.createDefault();
        var fields = words.getForm();
        fields.setTitle(seat.text("workspace.login.account"));
        fields.setUsername(seat.text("workspace.login.name"));
        fields.setPassword(seat.text("workspace.login.password"));
        fields.setSubmit(seat.text("workspace.login.submit"));
        var wrong = words.getErrorMessage();
        wrong.setTitle(seat.text("workspace.login.wrong"));
        wrong.setMessage(seat.text("workspace.login.wrong-what"));
        wrong.setUsername(seat.text("workspace.login.name-missing"));
        wrong.setPassword(seat.text("workspace.login.password-missing"));
        return words;
    }
}
