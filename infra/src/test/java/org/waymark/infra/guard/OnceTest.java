package org.waymark.infra.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.callbacks.FutureCallback;
import org.axonframework.messaging.MetaData;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.waymark.command.AccessRefusal;
import org.waymark.command.Refused;
import org.waymark.command.sealed.Sealed;

/** A command with a key, sent more than once. */
class OnceTest {

    static EmbeddedPostgres server;

    private static final UUID VOICE = UUID.randomUUID();

    final AtomicInteger done = new AtomicInteger();
    JdbcTemplate database;
    CommandBus commands;

    @BeforeAll
    static void start() throws IOException {
        server = EmbeddedPostgres.builder().start();
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    @BeforeEach
    void bus() {
        var source = server.getPostgresDatabase();
        database = new JdbcTemplate(source);
        database.execute("drop table if exists command_key");
        database.execute(Once.TABLE);
        commands = SimpleCommandBus.builder()
                .transactionManager(new SpringTransactionManager(new JdbcTransactionManager(source)))
                .build();
        commands.registerHandlerInterceptor(new Once(database));
        commands.subscribe(Ring.class.getName(), message -> {
            Refused.when(((Ring) message.getPayload()).hours() == 13, AccessRefusal.NO_MANDATE);
            return done.incrementAndGet();
        });
        commands.subscribe(Peal.class.getName(), _ -> done.incrementAndGet());
        commands.subscribe(Sealed.class.getName(), _ -> done.incrementAndGet());
    }

    @Test
    void isDoneOnce() throws Exception {
        send("key", new Ring(3), "rosa");
        send("key", new Ring(3), "rosa");
        assertThat(done).hasValue(1);
    }

    @Test
    void isDoneOnceWhenManySendItAtTheSameMoment() throws Exception {
        try (var senders = Executors.newFixedThreadPool(8)) {
            var all = IntStream.range(0, 40)
                    .<Callable<Object>>mapToObj(_ -> () -> send("key", new Ring(3), "rosa"))
                    .toList();
            for (var sent : senders.invokeAll(all)) {
                sent.get();
            }
        }
        assertThat(done).hasValue(1);
    }

    @Test
    void isRefusedWhereTheKeyNamedSomethingElse() throws Exception {
        send("key", new Ring(3), "rosa");
        assertThatThrownBy(() -> send("key", new Ring(4), "rosa"))
                .satisfies(failure -> assertThat(Refused.in(failure)).isEqualTo(AccessRefusal.KEY_USED_OTHERWISE));
        assertThat(done).hasValue(1);
    }

    @Test
    void isTheSameInWhateverOrderItsPartsAreKept() throws Exception {
        send("key", new Peal(melody("ding", "dong")), "rosa");
        send("key", new Peal(melody("dong", "ding")), "rosa");
        assertThat(done).hasValue(1);
    }

    @Test
    void isTheSameWhereTheSameWordsWereSealedAgain() throws Exception {
        send("key", new Sealed(1, VOICE, "one", "other"), "rosa");
        send("key", new Sealed(1, VOICE, "two", "another"), "rosa");
        assertThat(done).hasValue(1);
    }

    @Test
    void ofAnotherPersonIsAnotherCommand() throws Exception {
        send("key", new Ring(3), "rosa");
        send("key", new Ring(4), "viktor");
        assertThat(done).hasValue(2);
    }

    @Test
    void leavesNoKeyBehindWhenItWasRefused() {
        assertThatThrownBy(() -> send("key", new Ring(13), "rosa")).isNotNull();
        assertThat(database.queryForObject("select count(*) from command_key", Integer.class))
                .isZero();
    }

    @Test
    void keepsNoKeyInTheClear() throws Exception {
        send("a telling key", new Ring(3), "rosa");
        assertThat(database.queryForObject("select key from command_key", String.class))
                .matches("[0-9a-f]{64}");
    }

    private Object send(String key, Object command, String by) throws ExecutionException, InterruptedException {
        var answer = new FutureCallback<Object, Object>();
        commands.dispatch(
                new GenericCommandMessage<>(command, MetaData.with("key", key).and("actor", by)), answer);
        var result = answer.get();
        if (result.isExceptional()) {
            throw new ExecutionException(result.exceptionResult());
        }
        return String.valueOf(result.getPayload());
    }

    private static Map<String, Integer> melody(String first, String second) {
        var melody = new LinkedHashMap<String, Integer>();
        melody.put(first, first.length());
        melody.put(second, second.length());
        return melody;
    }

    record Ring(int hours) {}

    record Peal(Map<String, Integer> melody) {}
}
