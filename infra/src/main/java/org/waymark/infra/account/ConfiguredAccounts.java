package org.waymark.infra.account;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.BindHandler;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.handler.NoUnboundElementsBindHandler;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.env.Environment;
import org.waymark.command.ParticipantId;
import org.waymark.command.Role;
import org.waymark.infra.embedded.StartRefused;
import org.waymark.ui.Account;
import org.waymark.ui.words.Texts;

/** Reads {@code waymark.accounts} and says exactly what is wrong with it. */
final class ConfiguredAccounts {

    private static final String PROPERTY = "waymark.accounts";
    private static final Pattern HASH = Pattern.compile("\\{(bcrypt|argon2|scrypt|pbkdf2)[^}]*}.+");

    private static final Pattern ADDRESS = Pattern.compile("[^\\s@<>,;:\"]+@[^\\s@<>,;:\"]+");

    private ConfiguredAccounts() {}

    /** One account as an operator writes it. */
    record Entry(
            @Nullable String name,
            @Nullable String password,
            @Nullable List<String> roles,
            @Nullable String participant,
            @Nullable String organisation,
            @Nullable String email,
            @Nullable String language) {}

    static List<SignIn> in(Environment environment) {
        var entries = entries(environment);
        var names = new HashSet<String>();
        var accounts = new ArrayList<SignIn>();
        for (var i = 0; i < entries.size(); i++) {
            var account = signIn(PROPERTY + "[" + i + "]", entries.get(i));
            if (!names.add(account.name())) {
                throw wrong(PROPERTY + "[" + i + "].name", "is '" + account.name() + "' a second time");
            }
            accounts.add(account);
        }
        return List.copyOf(accounts);
    }

    private static List<Entry> entries(Environment environment) {
        try {
            return Binder.get(environment)
                    .bind(PROPERTY, Bindable.listOf(Entry.class), new NoUnboundElementsBindHandler(BindHandler.DEFAULT))
                    .orElse(List.of());
        } catch (BindException e) {
            throw wrong(
                    e.getName().toString(),
                    "cannot be read: "
                            + NestedExceptionUtils.getMostSpecificCause(e).getMessage());
        }
    }

    private static SignIn signIn(String at, Entry entry) {
        var name = given(at + ".name", entry.name());
        var password = given(at + ".password", entry.password());
        if (!HASH.matcher(password).matches()) {
            throw wrong(at + ".password", "is no hash such as {bcrypt}$2b$12$…");
        }
        var participant = entry.participant() == null ? name : given(at + ".participant", entry.participant());
        var organisation = entry.organisation() == null ? null : given(at + ".organisation", entry.organisation());
        var account = new Account(new ParticipantId(participant), roles(at, entry.roles()), organisation);
        return new SignIn(name, password, account, recipient(at, entry, account));
    }

    private static @Nullable Recipient recipient(String at, Entry entry, Account account) {
        var language =
                entry.language() == null ? Texts.FALLBACK : entry.language().strip();
        if (!new Texts().languages().contains(language)) {
            throw wrong(at + ".language", "names '" + language + "', which the service does not speak");
        }
        if (entry.email() == null) {
            return null;
        }
        var address = entry.email().strip();
        if (!ADDRESS.matcher(address).matches()) {
            throw wrong(at + ".email", "is no address such as name@example.org");
        }
        return new Recipient(account, address, language);
    }

    private static Set<Role> roles(String at, @Nullable List<String> names) {
        if (names == null || names.isEmpty()) {
            throw wrong(at + ".roles", "is missing");
        }
        var roles = new TreeSet<Role>();
        for (var name : names) {
            roles.add(SignIn.ROLES.stream()
                    .filter(role -> role.name().equalsIgnoreCase(name.strip()))
                    .findFirst()
                    .orElseThrow(() -> wrong(at + ".roles", "names '" + name + "', which is no role")));
        }
        return roles;
    }

    private static String given(String at, @Nullable String value) {
        if (value == null || value.isBlank()) {
            throw wrong(at, "is missing");
        }
        return value.strip();
    }

    private static StartRefused wrong(String at, String what) {
        var roles = SignIn.ROLES.stream()
                .map(role -> role.name().toLowerCase(Locale.ROOT))
                .toList();
        return new StartRefused(
                at + " " + what + ".",
                "An account has a name, a password (a hash, for example {bcrypt} and what `htpasswd -nBC 12 NAME` prints"
                        + " after the colon), roles (of " + String.join(", ", roles)
                        + ") and, where needed, participant (a pseudonym), organisation, and"
                        + " email and language for reminders.");
    }
}
