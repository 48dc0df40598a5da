package org.waymark.ui.exchange;

import java.util.BitSet;

/**
 * Which rows of a file speak of the same thing. Sixteen bytes a row: of each it keeps a mark of 63 bits of what the row
 * speaks of, one of 32 bits of what it says, and two bits. Among two million rows, two different things share a mark
 * once in five million files.
 */
final class Repetitions {

    /** Whether a row is the only one of its kind. */
    enum Told {
        ONCE,
        AGAIN,
        DISPUTED
    }

    private static final int FIRST_SIZE = 1 << 10;
    private static final double FULL = 0.6;
    private static final long PRIME = 0x100000001B3L;
    private static final long BASIS = 0xCBF29CE484222325L;

    private long[] subjects = new long[FIRST_SIZE];
    private int[] sayings = new int[FIRST_SIZE];
    private BitSet disputed = new BitSet();
    private final BitSet told = new BitSet();
    private int size;

    /** First pass: every row. */
    void note(ReadRow row) {
        if (size > subjects.length * FULL) {
            grow();
        }
        var subject = mark(row);
        var slot = slot(subject);
        if (subjects[slot] == 0) {
            subjects[slot] = subject;
            sayings[slot] = row.said();
            size++;
        } else if (sayings[slot] != row.said()) {
            disputed.set(slot);
        }
    }

    /** Second pass: every row in the same order. */
    Told tell(ReadRow row) {
        var slot = slot(mark(row));
        if (disputed.get(slot)) {
            return Told.DISPUTED;
        }
        var again = told.get(slot);
        told.set(slot);
        return again ? Told.AGAIN : Told.ONCE;
    }

    private int slot(long subject) {
        var slot = (int) (subject ^ (subject >>> 32)) & (subjects.length - 1);
        while (subjects[slot] != 0 && subjects[slot] != subject) {
            slot = (slot + 1) & (subjects.length - 1);
        }
        return slot;
    }

    private void grow() {
        var oldSubjects = subjects;
        var oldSayings = sayings;
        var oldDisputed = disputed;
        subjects = new long[oldSubjects.length * 2];
        sayings = new int[oldSayings.length * 2];
        disputed = new BitSet();
        for (var i = 0; i < oldSubjects.length; i++) {
            if (oldSubjects[i] != 0) {
                var slot = slot(oldSubjects[i]);
                subjects[slot] = oldSubjects[i];
                sayings[slot] = oldSayings[i];
                disputed.set(slot, oldDisputed.get(i));
            }
        }
    }

    /** The same whatever order the dimensions stand in, and never zero. */
    private static long mark(ReadRow row) {
        var mark = mixed(text(BASIS, row.period()));
        for (var code : row.dimensions().entrySet()) {
            mark += mixed(text(text(BASIS, code.getKey()) * PRIME + 1, code.getValue()));
        }
        return mixed(mark) | 1;
    }

    private static long text(long start, String text) {
        var hash = start;
        for (var i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * PRIME;
        }
        return hash;
    }

    private static long mixed(long hash) {
        var mixed = (hash ^ (hash >>> 33)) * 0xFF51AFD7ED558CCDL;
        mixed = (mixed ^ (mixed >>> 33)) * 0xC4CEB9FE1A85EC53L;
        return mixed ^ (mixed >>> 33);
    }
}
