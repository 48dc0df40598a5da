package org.waymark.infra.account;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.waymark.command.ParticipantId;
import org.waymark.command.Role;
import org.waymark.ui.Account;

/**
 * What somebody signs in with, and who they are then.
 *
 * @param password a hash with its kind in braces
 * @param recipient where reminders reach them, or null where they want none
 */
record SignIn(
        String name,
        String password,
        Account account,
        @Nullable Recipient recipient) {

    SignIn(String name, String password, Account account) {
        this(name, password, account, null);
    }

    /** The roles that need an account. */
    static final Set<Role> ROLES = Set.copyOf(EnumSet.complementOf(EnumSet.of(Role.PUBLIC)));

    /** One for each role and a second planner, each with its own name for a password. */
    static List<SignIn> demo() {
        return Stream.concat(
                        ROLES.stream().sorted().map(role -> demo(role.name().toLowerCase(Locale.ROOT), role)),
                        Stream.of(demo("planner2", Role.PLANNER)))
                .toList();
    }

    private static SignIn demo(String name, Role role) {
        return new SignIn(
                name, "{noop}" + name, new Account(new ParticipantId(name), Set.of(role), organisation(role)));
    }

    /** The sample's ministry reports, a partner observes, and a monitoring body verifies. */
    private static @Nullable String organisation(Role role) {
        return switch (role) {
            case REPORTER -> "department";
            case PARTNER -> "partner";
            case MONITOR -> "monitor";
            default -> null;
        };
    }

    UserDetails details() {
        return User.withUsername(name)
                .password(password)
                .roles(account.roles().stream().map(Role::name).toArray(String[]::new))
                .build();
    }

    @Override
    public String toString() {
        return name;
    }
}
