package org.waymark.infra.account;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.waymark.ui.Account;
import org.waymark.ui.Accounts;

/** All accounts of this service. They change by a restart only. */
final class AccountBook implements UserDetailsService, Accounts {

    private final Map<String, SignIn> byName;

    AccountBook(List<SignIn> accounts) {
        byName = accounts.stream().collect(Collectors.toUnmodifiableMap(SignIn::name, Function.identity()));
    }

    @Override
    public Optional<Account> named(String name) {
        return Optional.ofNullable(byName.get(name)).map(SignIn::account);
    }

    @Override
    public UserDetails loadUserByUsername(String name) {
        return Optional.ofNullable(byName.get(name))
                .map(SignIn::details)
                .orElseThrow(() -> new UsernameNotFoundException("There is no such account"));
    }
}
