package org.waymark.infra.account;

import java.util.List;

/** The people who want to be reminded by e-mail. */
public interface Recipients {

    /** All of them, by pseudonym. */
    List<Recipient> all();
}
