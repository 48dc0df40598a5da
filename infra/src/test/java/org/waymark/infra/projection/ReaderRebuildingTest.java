package org.waymark.infra.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.waymark.ui.Operations.State;

@DisplayName("Rebuilding")
class ReaderRebuildingTest extends Reading {

    @BeforeEach
    void history() {
        house().happens("place:cork", 0, registered("cork", "Cork"), renamed("cork", "Corca"));
        house().happens("place:kerry", 0, registered("kerry", "Kerry"));
        everythingIsRead();
    }

    private void theSameIsKnown() {
        assertThat(names.of("place:cork")).containsExactly("Cork", "Corca");
        assertThat(names.of("place:kerry")).containsExactly("Kerry");
    }

    @Test
    void givesTheSameAnswer() {
        operations().rebuild("names");
        everythingIsRead();
        theSameIsKnown();
        await().atMost(PATIENCE).until(() -> reader().state() == State.FOLLOWING);
        assertThat(reader().rebuilt()).isEqualTo(1);
        assertThat(reader().lag()).isZero();
    }

    @Test
    void forgetsWhatWasHeldBack() {
        names.handling = name -> {
            if (name.equals("Ciarraí")) {
                throw new IllegalStateException();
            }
        };
        house().happens("place:kerry", 1, renamed("kerry", "Ciarraí"));
        everythingIsRead();
        assertThat(operations().heldBack()).hasSize(1);
        names.handling = name -> {};
        operations().rebuildAll();
        everythingIsRead();
        assertThat(operations().heldBack()).isEmpty();
        assertThat(names.of("place:kerry")).containsExactly("Kerry", "Ciarraí");
    }

    @Test
    void thatIsKilledHalfwayNeverLeavesAnEmptyReadModel() {
        names.forgetting = () -> {
            throw new IllegalStateException("Killed between the drop and the token");
        };
        assertThatThrownBy(() -> operations().rebuild("names")).hasRootCauseInstanceOf(IllegalStateException.class);
        everythingIsRead();
        theSameIsKnown();
    }

    @Test
    void beginsByItselfWhereTheReadModelsAreGone() {
        house().stop();
        names.handling = name -> {};
        house().start();
        house().the(MongoDatabase.class).drop();
        house().stop();
        house().start();
        everythingIsRead();
        theSameIsKnown();
    }

    @Test
    void beginsByItselfWhereAnotherVersionWroteOtherPages() {
        var written = house().the(MongoDatabase.class);
        written.getCollection("reader_shapes")
                .updateOne(new Document("_id", "names"), new Document("$set", new Document("shape", "other pages")));
        written.getCollection("names_1")
                .updateMany(new Document(), new Document("$set", new Document("names", List.of())));
        house().stop();
        house().start();
        everythingIsRead();
        theSameIsKnown();
    }

    @Test
    void doesNotBeginWhereNothingChanged() {
        house().stop();
        names.forgetting = () -> {
            throw new IllegalStateException("Read anew for no reason");
        };
        house().start();
        house().happens("place:kerry", 1, renamed("kerry", "Ciarraí"));
        everythingIsRead();
        assertThat(names.of("place:kerry")).containsExactly("Kerry", "Ciarraí");
    }

    @Test
    void isRefusedForAReaderNobodyKnows() {
        assertThatThrownBy(() -> operations().rebuild("nobody")).isInstanceOf(IllegalArgumentException.class);
    }
}
