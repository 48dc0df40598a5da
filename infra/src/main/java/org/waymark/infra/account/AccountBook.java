package org.waymark.infra.account;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.waymark.ui.Account;
import org.waymark.ui.Accounts;

/** All accounts of this service. They change by a restart only. */
final class AccountBook implements UserDetailsService, Accounts, Recipients {

    private final Map<String, SignIn> byName;

    AccountBook(List<SignIn> accounts) {
        byName = accounts.stream().collect(Collectors.toUnmodifiableMap(SignIn::name, Function.identity()));
    }

    @Override
    public Optional<Account> named(String name) {
        return Optional.ofNullable(byName.get(name)).map(SignIn::account);
    }

    @Override
    public List<Recipient> all() {
        return byName.values().stream()
                .flatMap(account -> Stream.ofNullable(account.recipient()))
                .sorted(Comparator.comparing(
                        recipient -> recipient.account().participant().value()))
                .toList();
    }

    @Override
    public UserDetails loadUserByUsername(String name) {
        return Optional.ofNullable(byName.get(name))
                .map(SignIn::details)
                .orElseThrow(() -> new UsernameNotFoundException("There is no such account"));
    }
}
