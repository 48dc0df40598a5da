package org.waymark.infra.projection;

import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.waymark.command.ParticipantId;
import org.waymark.command.Words;
import org.waymark.command.place.PlaceEvent.PlaceRegistered;
import org.waymark.command.place.PlaceEvent.PlaceRenamed;
import org.waymark.command.place.PlaceId;
import org.waymark.command.place.PlaceLevel;
import org.waymark.query.Reached;
import org.waymark.ui.Operations;

/** A log, read by one projection, which every test breaks in its own way. */
abstract class Reading {

    static final ParticipantId ROSA = new ParticipantId("rosa");
    static final Duration PATIENCE = Duration.ofSeconds(20);

    private final AtomicReference<@Nullable Ground> ground = new AtomicReference<>();
    final NamesProjection names = new NamesProjection(() -> house().the(MongoDatabase.class));

    @BeforeEach
    void open() {
        ground.set(new Ground(Map.of(NamesProjection.class, names)));
        house().start();
    }

    @AfterEach
    void shut() {
        house().close();
    }

    Ground house() {
        var there = ground.get();
        if (there == null) {
            throw new IllegalStateException("Not open");
        }
        return there;
    }

    static PlaceRegistered registered(String place, String name) {
        return new PlaceRegistered(new PlaceId(place), PlaceLevel.LOCAL_AUTHORITY, null, Words.english(name), ROSA);
    }

    static PlaceRenamed renamed(String place, String name) {
        return new PlaceRenamed(new PlaceId(place), Words.english(name), ROSA);
    }

    void everythingIsRead() {
        house().the(Reached.class).everythingUntilNow(PATIENCE).join();
    }

    Operations operations() {
        return house().the(Operations.class);
    }

    Operations.Reader reader() {
        return operations().readers().stream()
                .filter(one -> one.name().equals("names"))
                .findFirst()
                .orElseThrow();
    }
}
