package org.waymark.infra.projection;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.BooleanSupplier;
import org.waymark.infra.log.LogHead;
import org.waymark.ui.Operations;

/** Every reader of the log on this machine. */
final class Readers implements Operations {

    private final Map<String, RunningReader> readers = new ConcurrentSkipListMap<>();
    private final DeadLetters deadLetters;
    private final Turns turns;
    private final LogHead log;

    Readers(DeadLetters deadLetters, Turns turns, LogHead log) {
        this.deadLetters = deadLetters;
        this.turns = turns;
        this.log = log;
    }

    void add(RunningReader reader) {
        readers.put(reader.group().name(), reader);
    }

    @Override
    public List<Operations.Reader> readers() {
        var head = log.head();
        return readers.values().stream().map(reader -> reader.seen(head)).toList();
    }

    @Override
    public List<HeldBack> heldBack() {
        return deadLetters.heldBack();
    }

    @Override
    public boolean retry(String name, String stream) {
        var reader = named(name);
        if (!reader.runsHere()) {
            throw new IllegalStateException(name + " is not running here");
        }
        return alone(name, () -> new Redelivery(deadLetters.queue(name), reader.handlers()).of(stream));
    }

    @Override
    public void rebuild(String name) {
        var reader = named(name);
        if (!reader.group().rebuildable()) {
            throw new IllegalArgumentException(name + " keeps no read model");
        }
        reader.rebuild();
    }

    @Override
    public void rebuildAll() {
        readers.values().stream().filter(reader -> reader.group().rebuildable()).forEach(RunningReader::rebuild);
    }

    /** Those that keep a read model, run here, and have read everything up to a position. */
    List<RunningReader> upTo(long position) {
        return readers.values().stream()
                .filter(reader -> reader.group().rebuildable())
                .filter(reader -> reader.seen(position).state() == State.FOLLOWING)
                .filter(reader -> reader.seen(position).lag() == 0)
                .toList();
    }

    private RunningReader named(String name) {
        var reader = readers.get(name);
        if (reader == null) {
            throw new IllegalArgumentException("No reader is called " + name);
        }
        return reader;
    }

    private boolean alone(String name, BooleanSupplier act) {
        var turn = turns.of(name);
        turn.lock();
        try {
            return act.getAsBoolean();
        } finally {
            turn.unlock();
        }
    }
}
