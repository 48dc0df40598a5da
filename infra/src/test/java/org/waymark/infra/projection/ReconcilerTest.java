package org.waymark.infra.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.waymark.infra.projection.Reading.PATIENCE;
import static org.waymark.infra.projection.Reading.registered;
import static org.waymark.infra.projection.Reading.renamed;

import com.mongodb.client.MongoDatabase;
import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.query.Reached;
import org.waymark.ui.Operations;
import org.waymark.ui.Reconciliation.Compared;
import org.waymark.ui.Reconciliation.Fault;
import org.waymark.ui.Reconciliation.Lost;

class ReconcilerTest {

    private final Ground house = new Ground(Map.of(), PagedNames.class);

    @BeforeEach
    void history() {
        house.start();
        house.happens("place:cork", 0, registered("cork", "Cork"), renamed("cork", "Corca"));
        house.happens("place:kerry", 0, registered("kerry", "Kerry"));
        house.happens("place:clare", 0, registered("clare", "Clare"));
        everythingIsRead();
    }

    @AfterEach
    void shut() {
        house.close();
    }

    private void everythingIsRead() {
        house.the(Reached.class).everythingUntilNow(PATIENCE).join();
        await().atMost(PATIENCE)
                .until(() -> house.the(Operations.class).readers().stream()
                        .allMatch(reader -> reader.state() == Operations.State.FOLLOWING));
    }

    private Compared compared() {
        var reconciler = house.the(Reconciler.class);
        reconciler.compare();
        return reconciler.last().orElseThrow();
    }

    private void remove(String collection, String stream) {
        house.the(MongoDatabase.class).getCollection(collection).deleteOne(new Document("_id", stream));
    }

    @Test
    void nothingIsLostWhereEveryPageIsThere() {
        assertThat(compared().lost()).isEmpty();
        assertThat(compared().pages()).isEqualTo(4);
    }

    @Test
    void aPageThatWasRemovedIsFoundAndARebuildBringsItBack() {
        var before = compared();
        remove("paged_1", "place:kerry");
        assertThat(compared().lost()).containsExactly(new Lost("paged", "paged_1", "place:kerry", Fault.MISSING));
        assertThat(compared().digest()).isNotEqualTo(before.digest());
        house.the(Operations.class).rebuild("paged");
        everythingIsRead();
        assertThat(compared().lost()).isEmpty();
        assertThat(compared().digest()).isEqualTo(before.digest());
    }

    @Test
    void askingWhetherAPageIsMissingNeverWritesIt() {
        remove("renamed_1", "place:cork");
        house.happens("place:kerry", 1, renamed("kerry", "Kerry"));
        everythingIsRead();
        assertThat(compared().lost()).containsExactly(new Lost("paged", "renamed_1", "place:cork", Fault.MISSING));
        assertThat(compared().lost()).hasSize(1);
    }

    @Test
    void aPageThatSawWhatIsNotOnTheLogIsFound() {
        house.the(MongoDatabase.class)
                .getCollection("paged_1")
                .updateOne(new Document("_id", "place:clare"), new Document("$set", new Document("sequence", 7L)));
        assertThat(compared().lost()).containsExactly(new Lost("paged", "paged_1", "place:clare", Fault.AHEAD));
    }
}
