package org.waymark.ui.workspace;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.annotation.UIScope;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import org.axonframework.common.AxonException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedRuntimeException;
import org.waymark.command.Command;
import org.waymark.command.NotConfirmed;
import org.waymark.command.ParticipantId;
import org.waymark.command.Refusal;
import org.waymark.command.Refused;
import org.waymark.command.Role;
import org.waymark.command.organisation.OrganisationId;
import org.waymark.ui.Account;
import org.waymark.ui.Accounts;
import org.waymark.ui.Desk;
import org.waymark.ui.words.Texts;
import org.waymark.ui.words.Wording;
import org.waymark.ui.workspace.part.Banner;

/**
 * Who sits at the workspace, and in which language. Screens ask and send through it. An act keeps its key until it is
 * known to have happened, so that sending it again after a lost answer does nothing twice.
 */
@SpringComponent
@UIScope
public class Seat {

    private static final Logger LOG = LoggerFactory.getLogger(Seat.class);

    private final String nonce = UUID.randomUUID().toString();
    private final Desk desk;
    private final Texts texts;
    private final Clock clock;
    private final Account account;
    private int acts;

    Seat(Desk desk, Accounts accounts, AuthenticationContext authentication, Texts texts, Clock clock) {
        this.desk = desk;
        this.texts = texts;
        this.clock = clock;
        this.account =
                authentication.getPrincipalName().flatMap(accounts::named).orElse(Desk.ANYBODY);
    }

    public Account account() {
        return account;
    }

    public ParticipantId me() {
        return account.participant();
    }

    public boolean is(Role role) {
        return account.roles().contains(role);
    }

    public @Nullable OrganisationId organisation() {
        var name = account.organisation();
        return name == null ? null : new OrganisationId(name);
    }

    public Wording wording() {
        var ui = UI.getCurrent();
        return texts.of(ui == null ? Texts.FALLBACK : ui.getLocale().toLanguageTag());
    }

    public String text(String key, Object... arguments) {
        return wording().text(key, arguments);
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    public Instant now() {
        return clock.instant();
    }

    /** How long ago something was, in words. */
    public String ago(Instant moment) {
        return wording().ago(Duration.between(moment, clock.instant()));
    }

    public <A> Optional<A> find(Object question, Class<A> answer) {
        return desk.find(question, answer, account);
    }

    public <A> List<A> list(Object question, Class<A> answer) {
        return desk.list(question, answer, account);
    }

    /** Sends commands one after another and waits until they can be seen. Where it fails the banner says why. */
    public boolean send(Banner banner, Command... commands) {
        return failure(banner, handIn(commands)) == null;
    }

    /** Like {@link #send}, but answers with the refusal for those who can mend it. */
    public Optional<Refusal> refusal(Banner banner, Command... commands) {
        return Optional.ofNullable(Refused.in(failure(banner, handIn(commands))));
    }

    /** Does something that needs a key of its own; what is done names it, so that trying again repeats it. */
    public boolean act(Banner banner, Object what, Consumer<String> act) {
        return failure(banner, () -> act.accept(key(what))) == null;
    }

    private Runnable handIn(Command... commands) {
        return () -> {
            for (var command : commands) {
                desk.send(command, account, key(command));
            }
        };
    }

    private @Nullable RuntimeException failure(Banner banner, Runnable act) {
        try {
            act.run();
        } catch (AxonException | NestedRuntimeException | CompletionException | NotConfirmed failure) {
            banner.warn(sentence(failure));
            return failure;
        }
        acts++;
        if (desk.see()) {
            banner.clear();
        } else {
            banner.tell(text("workspace.lagging"));
        }
        return null;
    }

    private String key(Object what) {
        return UUID.nameUUIDFromBytes((nonce + acts + what).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    private String sentence(RuntimeException failure) {
        var refusal = Refused.in(failure);
        if (refusal != null) {
            return wording().has(refusal.key()) ? text(refusal.key()) : text("workspace.refused", refusal.key());
        }
        LOG.warn("A command was not confirmed", failure);
        return text("workspace.not-confirmed");
    }
}
