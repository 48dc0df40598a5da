package org.waymark.ui.workspace;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.server.VaadinSession;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.common.Registration;
import org.axonframework.messaging.Message;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.annotation.DirtiesContext;
import org.waymark.command.NotConfirmed;

/** A test at the workspace, with somebody signed in. */
@SpringBootTest(classes = Household.class)
@ViewPackages(packages = "org.waymark.ui.workspace")
@DirtiesContext(classMode = DirtiesContext.ClassMode.AFTER_EACH_TEST_METHOD)
public abstract class WorkspaceTest extends SpringBrowserlessTest {

    @Autowired
    protected Answers answers;

    @Autowired
    protected Bell bell;

    @Autowired
    protected OpenSeals seals;

    @Autowired
    private org.axonframework.config.Configuration log;

    private final String name;
    private final String role;

    protected WorkspaceTest(String name, String role) {
        this.name = name;
        this.role = role;
    }

    @BeforeEach
    @Override
    protected void initVaadinEnvironment() {
        var somebody = new TestingAuthenticationToken(name, "", "ROLE_" + role);
        somebody.setAuthenticated(true);
        SecurityContextHolder.getContext().setAuthentication(somebody);
        super.initVaadinEnvironment();
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    /** What lies on the log under an id, in order. */
    protected List<Object> happened(Object id) {
        return log.eventStore()
                .readEvents(id.toString())
                .asStream()
                .<Object>map(Message::getPayload)
                .toList();
    }

    /** Everything that lies on the log, in order. */
    protected List<Object> everything() {
        var events = new ArrayList<Object>();
        try (var all = log.eventStore().openStream(null)) {
            while (all.hasNextAvailable()) {
                events.add(all.nextAvailable().getPayload());
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        return events;
    }

    protected void send(Object command) {
        log.commandGateway().sendAndWait(command);
    }

    /** From now until it is mended, the line to the log is cut. */
    protected Registration cutLine() {
        return log.commandBus().registerHandlerInterceptor((work, chain) -> {
            throw new NotConfirmed(new IllegalStateException("The line is cut"));
        });
    }

    /** Everything the page says. */
    protected String page() {
        return text(getCurrentView());
    }

    /** Lets those who wait for the page have their turn. */
    protected static void takeTurns() {
        var session = VaadinSession.getCurrent();
        session.getService().runPendingAccessTasks(session);
    }

    protected static String text(HasElement element) {
        return element.getElement().getTextRecursively();
    }

    protected void press(String words) {
        test(button(words)).click();
    }

    protected Button button(String words) {
        return find(Button.class).withText(words).all().getFirst();
    }

    protected <T extends Component> T only(Class<T> kind) {
        return find(kind).all().getFirst();
    }
}
