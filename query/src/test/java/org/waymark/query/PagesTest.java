package org.waymark.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.mongodb.client.MongoDatabase;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class PagesTest {

    record Note(String text, @Nullable BigDecimal number, Map<String, String> codes) {}

    static final Note FIRST = new Note("first", null, Map.of());
    static final Note SECOND = new Note("second", new BigDecimal("6.30"), Map.of("a.b", "$c", "$d%2E", "e\nf"));

    static void with(Consumer<Pages<Note>> test) {
        TestDatabase.use(database -> test.accept(notes(database)));
    }

    static Pages<Note> notes(MongoDatabase database) {
        return new Pages<>(database, "note_1", Note.class, "page.text");
    }

    static UnitOfWork<EventMessage<?>> begun() {
        return DefaultUnitOfWork.startAndGet(GenericEventMessage.asEventMessage("something"));
    }

    static void committed(Runnable changes) {
        var unit = begun();
        changes.run();
        unit.commit();
    }

    @Test
    void comeBackWithEveryDigitAndEveryName() {
        with(notes -> {
            committed(() -> notes.put("a", 0, SECOND));
            assertThat(notes.find("a")).contains(SECOND);
            assertThat(notes.find(List.of("a", "b"))).containsExactly(SECOND);
            assertThat(notes.find("b")).isEmpty();
        });
    }

    @Test
    void needAUnitOfWorkToChange() {
        with(notes -> assertThatIllegalStateException().isThrownBy(() -> notes.put("a", 0, FIRST)));
    }

    @Nested
    class WithinAUnitOfWork {

        @Test
        void areWrittenWhenItCommits() {
            with(notes -> {
                var unit = begun();
                notes.put("a", 0, FIRST);
                notes.change("a", 1, page -> SECOND);
                assertThat(notes.find("a")).isEmpty();
                unit.commit();
                assertThat(notes.find("a")).contains(SECOND);
            });
        }

        @Test
        void areNotWrittenWhenItIsRolledBack() {
            with(notes -> {
                committed(() -> notes.put("a", 0, FIRST));
                var unit = begun();
                notes.change("a", 1, page -> SECOND);
                unit.rollback();
                assertThat(notes.find("a")).contains(FIRST);
            });
        }

        @Test
        void stayAsTheyWereWhereAChangeFailed() {
            with(notes -> {
                var unit = begun();
                notes.put("a", 0, FIRST);
                assertThatIllegalStateException()
                        .isThrownBy(() -> notes.change("a", 1, page -> {
                            throw new IllegalStateException("stumbled over " + page);
                        }));
                unit.commit();
                assertThat(notes.find("a")).contains(FIRST);
                committed(() -> notes.change("a", 1, page -> SECOND));
                assertThat(notes.find("a")).contains(SECOND);
            });
        }
    }

    @Nested
    class HearingAnEvent {

        @Test
        void theyHaveSeenDoesNothing() {
            with(notes -> {
                committed(() -> notes.put("a", 3, SECOND));
                committed(() -> notes.change("a", 3, page -> FIRST));
                committed(() -> notes.put("a", 2, FIRST));
                assertThat(notes.find("a")).contains(SECOND);
            });
        }

        @Test
        void beforeTheFirstOfItsStreamIsAnError() {
            with(notes -> {
                var unit = begun();
                assertThatIllegalStateException()
                        .isThrownBy(() -> notes.change("a", 1, page -> SECOND))
                        .withMessageContaining("a has event 1 before its first one");
                unit.rollback();
            });
        }

        @Test
        void afterBeingForgottenBeginsAnew() {
            with(notes -> {
                committed(() -> notes.put("a", 5, SECOND));
                notes.drop();
                assertThat(notes.all()).isEmpty();
                committed(() -> notes.put("a", 0, FIRST));
                assertThat(notes.find("a")).contains(FIRST);
            });
        }
    }
}
