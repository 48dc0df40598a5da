package org.waymark.ui;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.command.ParticipantId;
import org.waymark.command.Role;

/**
 * Who somebody is once signed in.
 *
 * @param participant the pseudonym under which their acts are recorded
 * @param roles the parts they play; never {@link Role#PUBLIC}
 * @param organisation the organisation they act for, or null where they act for none
 */
public record Account(
        ParticipantId participant,
        Set<Role> roles,
        @Nullable String organisation) {

    public Account {
        roles = Set.copyOf(roles);
    }
}
