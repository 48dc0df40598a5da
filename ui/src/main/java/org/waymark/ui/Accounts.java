package org.waymark.ui;

import java.util.Optional;

/** The people who may sign in. */
public interface Accounts {

    /** The account with this sign-in name, as {@code Authentication.getName()} gives it. */
    Optional<Account> named(String name);
}
