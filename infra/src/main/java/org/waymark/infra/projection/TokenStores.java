package org.waymark.infra.projection;

import org.axonframework.eventhandling.tokenstore.TokenStore;

/** Where a group's place on the log is kept: a projection's beside its pages, another's beside the log. */
record TokenStores(TokenStore besideReadModels, TokenStore besideLog) {

    TokenStore of(Group group) {
        return group.rebuildable() ? besideReadModels : besideLog;
    }
}
