package org.waymark.query;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.waymark.command.Role;

/**
 * Tells projections a history in every way in which it may reach them, and asks the same question each time: in batches
 * of any size, twice, again after a reset, with its beginning again, in another order of streams, and with an event
 * that fails once.
 */
public final class ProjectionHarness {

    private static final List<Way> WAYS = List.of(
            new Way("in batches", (history, told) -> told.readSide().hear(history.batches(told.random()))),
            new Way(
                    "twice",
                    (history, told) -> told.readSide().hear(history.twice().batches(told.random()))),
            new Way("again after it was heard to the end", (history, told) -> {
                told.readSide().hear(history.batches(told.random()));
                told.readSide().hear(history.batches(told.random()));
            }),
            new Way("with its beginning again at its end", (history, told) -> {
                told.readSide().hear(history.batches(told.random()));
                told.readSide().hear(history.beginning(told.random()).batches(told.random()));
            }),
            new Way("anew after a reset", (history, told) -> {
                told.readSide().hear(history.batches(told.random()));
                told.readSide().forget();
                told.readSide().hear(history.batches(told.random()));
            }),
            new Way(
                    "with its streams in another order",
                    (history, told) ->
                            told.readSide().hear(history.shuffled(told.random()).batches(told.random()))),
            new Way("with an event in each batch that fails once", (history, told) -> {
                for (var batch : history.batches(told.random())) {
                    told.readSide().hear(batch, told.random().nextInt(batch.size()));
                    told.readSide().hear(batch, -1);
                }
            }));

    private final List<Function<MongoDatabase, Object>> projections;

    private ProjectionHarness(List<Function<MongoDatabase, Object>> projections) {
        this.projections = projections;
    }

    /** Sets up projections, each made for a database. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public static ProjectionHarness of(Function<MongoDatabase, Object>... projections) {
        return new ProjectionHarness(List.of(projections));
    }

    /** Tells what has happened, to be asked about. */
    public Told given(Object... events) {
        return new Told(History.of(events), Role.REVIEWER);
    }

    private record Way(String name, BiConsumer<History, Telling> telling) {}

    private record Telling(ReadSide readSide, Random random) {}

    /** A history, to be asked about. */
    public final class Told {

        private final History history;
        private final Role asking;

        private Told(History history, Role asking) {
            this.history = history;
            this.asking = asking;
        }

        /** The same history, asked about by somebody in this role; unless it is said, by a reviewer. */
        public Told askedBy(Role role) {
            return new Told(history, role);
        }

        /** Asserts the answers to a question that has any number of them, in order. */
        @SafeVarargs
        @SuppressWarnings("varargs")
        public final <A> Told answers(Object question, Class<A> type, A... expected) {
            return ask(side -> assertThat(side.list(question, type)).containsExactly(expected));
        }

        /** Asserts something about the answers to a question that has any number of them. */
        public <A> Told answersThat(Object question, Class<A> type, Consumer<List<A>> expected) {
            return ask(side -> expected.accept(side.list(question, type)));
        }

        /** Asserts something about the answer to a question that has at most one. */
        public <A> Told answer(Object question, Class<A> type, Consumer<Optional<A>> expected) {
            return ask(side -> expected.accept(side.find(question, type)));
        }

        /**
         * Asserts that as of each of some days, chosen at random, the answer is the one that is given now after a
         * rebuild from the log cut at the end of that day.
         *
         * @param question as of a day, or now where it is null
         */
        public <A> void asOfIsARebuild(int days, Function<@Nullable LocalDate, Object> question, Class<A> type) {
            var seed = new Random().nextLong();
            var random = new Random(seed);
            var slow = history.slowly(random);
            TestDatabase.use(whole -> TestDatabase.use(cut -> {
                var all = new ReadSide(whole, projections);
                all.hear(slow.batches(random));
                var part = new ReadSide(cut, projections);
                for (var i = 0; i < days; i++) {
                    var day = slow.anyDay(random);
                    part.forget();
                    part.hear(slow.until(day).batches(random));
                    assertThat(all.find(question.apply(day), type))
                            .as("As of %s (seed %d)", day, seed)
                            .isEqualTo(part.find(question.apply(null), type));
                }
            }));
        }

        private Told ask(Consumer<ReadSide> question) {
            var seed = new Random().nextLong();
            for (var way : WAYS) {
                TestDatabase.use(database -> {
                    var side = new ReadSide(database, projections, asking);
                    way.telling().accept(history, new Telling(side, new Random(seed)));
                    try {
                        question.accept(side);
                    } catch (AssertionError wrong) {
                        throw new AssertionError(
                                "Told %s (seed %d): %s".formatted(way.name(), seed, wrong.getMessage()), wrong);
                    }
                });
            }
            return this;
        }
    }
}
