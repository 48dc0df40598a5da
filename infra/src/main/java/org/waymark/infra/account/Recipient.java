package org.waymark.infra.account;

import org.waymark.ui.Account;

/**
 * Somebody who wants to be reminded by e-mail. The address stays in the configuration: it is never on the log.
 *
 * @param language of the service
 */
public record Recipient(Account account, String address, String language) {

    @Override
    public String toString() {
        return account.participant().value();
    }
}
