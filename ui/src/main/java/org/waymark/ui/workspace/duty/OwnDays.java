package org.waymark.ui.workspace.duty;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.vaadin.flow.server.RequestHandler;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.beans.factory.annotation.Value;
import org.waymark.command.organisation.OrganisationId;
import org.waymark.ui.Account;
import org.waymark.ui.Accounts;
import org.waymark.ui.Desk;
import org.waymark.ui.duty.DutyDays;
import org.waymark.ui.words.Texts;

/** The due days of whoever is signed in, as a file for their calendar. */
@SpringComponent
class OwnDays implements RequestHandler, VaadinServiceInitListener {

    static final String PATH = "report/duties.ics";

    // a session holds no handler, and this one is never written to disk
    private final transient Desk desk;
    private final transient Accounts accounts;
    private final transient Texts texts;
    private final transient Clock clock;
    private final String address;

    OwnDays(
            Desk desk,
            Accounts accounts,
            Texts texts,
            Clock clock,
            @Value("${waymark.address:http://localhost}") String address) {
        this.desk = desk;
        this.accounts = accounts;
        this.texts = texts;
        this.clock = clock;
        this.address = address;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addRequestHandler(this);
    }

    @Override
    public boolean handleRequest(VaadinSession session, VaadinRequest request, VaadinResponse response)
            throws IOException {
        var who = request.getUserPrincipal();
        if (!("/" + PATH).equals(request.getPathInfo()) || who == null) {
            return false;
        }
        var account = accounts.named(who.getName()).filter(one -> one.organisation() != null);
        if (account.isEmpty()) {
            return false;
        }
        var file = file(account.get(), session.getLocale().toLanguageTag()).getBytes(UTF_8);
        response.setContentType("text/calendar;charset=utf-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"duties.ics\"");
        response.setHeader("Cache-Control", "no-store");
        response.setContentLength(file.length);
        response.getOutputStream().write(file);
        return true;
    }

    private String file(Account account, String language) {
        return new DutyDays(desk, account, texts.of(language))
                .file(new OrganisationId(String.valueOf(account.organisation())), LocalDate.now(clock), address);
    }
}
