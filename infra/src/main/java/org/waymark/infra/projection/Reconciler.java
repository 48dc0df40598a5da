package org.waymark.infra.projection;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.scheduling.annotation.Scheduled;
import org.waymark.infra.log.LogHead;
import org.waymark.query.Pages;
import org.waymark.ui.Reconciliation;

/**
 * Compares pages with the log. A page must have seen no event that is not on the log. Where streams of a kind have
 * pages in a collection, a stream of that kind without one is told to its projection once more, in a unit of work that
 * is never written: if a page would begin, it is missing. What was found to need no page is not told again until the
 * stream goes on.
 */
final class Reconciler implements Reconciliation {

    private final Readers readers;
    private final Shapes shapes;
    private final LogHead head;
    private final JdbcOperations log;
    private final EventStore events;
    private final Clock clock;
    private final Map<String, Map<String, Long>> pageless = new HashMap<>();
    private final Map<String, Set<String>> kinds = new HashMap<>();
    private final AtomicReference<@Nullable Compared> last = new AtomicReference<>();

    Reconciler(Readers readers, Shapes shapes, LogHead head, JdbcOperations log, EventStore events, Clock clock) {
        this.readers = readers;
        this.shapes = shapes;
        this.head = head;
        this.log = log;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public Optional<Compared> last() {
        return Optional.ofNullable(last.get());
    }

    /** Compares everything that has been read to the end. What is still being read is compared the next time. */
    @Scheduled(initialDelay = 20, fixedDelay = 20, timeUnit = TimeUnit.SECONDS)
    void compare() {
        var now = head.head();
        var ready = readers.upTo(now);
        var streams = LogStreams.until(now, log);
        var digest = sha256();
        var lost = new ArrayList<Lost>();
        var pages = 0L;
        for (var reader : ready) {
            for (var collection : shapes.pages(reader.group()).toList()) {
                var sequences = collection.sequences();
                pages += sequences.size();
                digest(digest, collection.name(), sequences);
                compare(reader, collection, sequences, streams).forEach(lost::add);
            }
        }
        last.set(new Compared(clock.instant(), pages, HexFormat.of().formatHex(digest.digest(), 0, 8), lost));
    }

    private Stream<Lost> compare(
            RunningReader reader, Pages<?> pages, Map<String, Long> sequences, LogStreams streams) {
        var name = reader.group().name();
        var ahead = sequences.entrySet().stream()
                .filter(page -> streams.sequences().containsKey(page.getKey()))
                .filter(page -> page.getValue() > streams.sequences().getOrDefault(page.getKey(), -1L))
                .map(page -> new Lost(name, pages.name(), page.getKey(), Fault.AHEAD));
        var known = kinds.computeIfAbsent(pages.name(), none -> new HashSet<>());
        known.addAll(sequences.keySet().stream()
                .map(streams.kinds()::get)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        var missing = known.stream()
                .flatMap(kind -> streams.ofKind().getOrDefault(kind, Set.of()).stream())
                .filter(stream -> !sequences.containsKey(stream))
                .filter(stream -> isMissing(reader, pages, stream, streams))
                .sorted()
                .map(stream -> new Lost(name, pages.name(), stream, Fault.MISSING));
        return Stream.concat(ahead, missing);
    }

    private boolean isMissing(RunningReader reader, Pages<?> pages, String stream, LogStreams streams) {
        var told = pageless.computeIfAbsent(pages.name(), none -> new HashMap<>());
        var sequence = streams.sequences().getOrDefault(stream, -1L);
        if (sequence.equals(told.get(stream))) {
            return false;
        }
        var missing = wouldBegin(reader, pages, stream);
        if (!missing) {
            told.put(stream, sequence);
        }
        return missing;
    }

    /** Tells the stream again and lets go of what comes of it, be it that an event cannot be taken. */
    private boolean wouldBegin(RunningReader reader, Pages<?> pages, String stream) {
        var begins = new AtomicBoolean();
        var history = events.readEvents(stream).asStream().toList();
        history.stream()
                .findFirst()
                .ifPresent(first -> DefaultUnitOfWork.startAndGet(first).executeWithResult(() -> {
                    for (var event : history) {
                        for (var handler : reader.handlers()) {
                            handler.handle(event);
                        }
                        begins.compareAndSet(false, pages.isTouched(stream));
                    }
                    throw new NeverWritten();
                }));
        return begins.get();
    }

    /** Ends a unit of work of which nothing must stay. */
    private static final class NeverWritten extends RuntimeException {

        private static final long serialVersionUID = 1;

        NeverWritten() {
            super("Told only to see what would come of it", null, false, false);
        }
    }

    private static void digest(MessageDigest digest, String collection, Map<String, Long> sequences) {
        new TreeMap<>(sequences)
                .forEach((id, sequence) ->
                        digest.update((collection + " " + id + " " + sequence + "\n").getBytes(UTF_8)));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyMachineHasIt) {
            throw new IllegalStateException(everyMachineHasIt);
        }
    }
}
