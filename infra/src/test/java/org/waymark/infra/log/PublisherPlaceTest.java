package org.waymark.infra.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The publisher's place after a kill, when nobody gave its claim back. */
class PublisherPlaceTest {

    static final String PUBLISHER = "announcements";
    static final TrackingToken PLACE = new GlobalSequenceTrackingToken(7);

    final String database = RealPostgres.database().getJdbcUrl();

    @BeforeEach
    void aNodeIsKilled() {
        try (var killed = new Node(database, "waymark.node=quay")) {
            var places = places(killed);
            places.initializeTokenSegments(PUBLISHER, 1);
            places.fetchToken(PUBLISHER, 0);
            places.storeToken(PLACE, PUBLISHER, 0);
        }
    }

    @Test
    void isTakenUpAtOnceByTheSameNode() {
        try (var again = new Node(database, "waymark.node=quay")) {
            assertThat(places(again).fetchToken(PUBLISHER, 0)).isEqualTo(PLACE);
        }
    }

    @Test
    void isLeftAloneByAnotherNodeUntilTheClaimExpires() {
        try (var other = new Node(database, "waymark.node=mill")) {
            assertThatThrownBy(() -> places(other).fetchToken(PUBLISHER, 0))
                    .isInstanceOf(UnableToClaimTokenException.class);
        }
    }

    private static TokenStore places(Node node) {
        return node.context.getBean("publisherTokenStore", TokenStore.class);
    }
}
