package org.waymark.query.disclosure;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The most that a linear form can be over variables that are not negative, with equations that hold at zero and upper
 * bounds: pivots over whole numbers with one denominator, every division exact, nothing rounded anywhere.
 */
final class Elimination {

    /** A fraction; its denominator is positive. */
    record Fraction(long over, long under) {}

    private static final int NONE = -1;

    private final int width;
    private final List<long[]> rows = new ArrayList<>();
    private final List<Integer> basis = new ArrayList<>();
    private long denominator = 1;

    /**
     * @param equations coefficients of variables; each form is zero
     * @param bounds the most each variable can be, negative for no bound
     */
    Elimination(List<long[]> equations, long[] bounds) {
        var bounded = 0;
        for (var bound : bounds) {
            bounded += bound < 0 ? 0 : 1;
        }
        width = bounds.length + bounded;
        var slack = bounds.length;
        for (var variable = 0; variable < bounds.length; variable++) {
            if (bounds[variable] >= 0) {
                var row = new long[width + 1];
                row[variable] = 1;
                row[slack] = 1;
                row[width] = bounds[variable];
                rows.add(row);
                basis.add(slack++);
            }
        }
        for (var equation : equations) {
            var row = new long[width + 1];
            System.arraycopy(equation, 0, row, 0, equation.length);
            rows.add(row);
            basis.add(NONE);
        }
        for (var row = rows.size() - 1; row >= bounded; row--) {
            enter(row);
        }
    }

    /** An equation stands at zero, so any of its variables may enter; one that follows from others is dropped. */
    private void enter(int at) {
        var row = rows.get(at);
        for (var column = 0; column < width; column++) {
            if (row[column] != 0) {
                for (var index = 0; index <= width && row[column] < 0; index++) {
                    row[index] = index == column ? row[index] : -row[index];
                }
                row[column] = Math.abs(row[column]);
                pivot(at, column);
                return;
            }
        }
        rows.remove(at);
        basis.remove(/* index */ at);
    }

    /** The most that this form can be, or null where it has no bound. */
    @Nullable
    Fraction most(long[] form) {
        while (true) {
            var column = entering(form);
            if (column == NONE) {
                return value(form);
            }
            var row = leaving(column);
            if (row == NONE) {
                return null;
            }
            pivot(row, column);
        }
    }

    private int entering(long[] form) {
        for (var column = 0; column < width; column++) {
            var gain = Math.multiplyExact(of(form, column), denominator);
            for (var row = 0; row < rows.size(); row++) {
                gain -= Math.multiplyExact(rows.get(row)[column], of(form, basis.get(row)));
            }
            if (gain > 0) {
                return column;
            }
        }
        return NONE;
    }

    /** The lowest of those that reach zero first, so that it never goes in circles. */
    private int leaving(int column) {
        var best = NONE;
        for (var row = 0; row < rows.size(); row++) {
            var here = rows.get(row);
            if (here[column] > 0) {
                var order = best == NONE
                        ? -1
                        : Long.compare(
                                Math.multiplyExact(here[width], rows.get(best)[column]),
                                Math.multiplyExact(rows.get(best)[width], here[column]));
                if (order < 0 || (order == 0 && basis.get(row) < basis.get(best))) {
                    best = row;
                }
            }
        }
        return best;
    }

    private Fraction value(long[] form) {
        var sum = 0L;
        for (var row = 0; row < rows.size(); row++) {
            sum += Math.multiplyExact(of(form, basis.get(row)), rows.get(row)[width]);
        }
        return new Fraction(sum, denominator);
    }

    private void pivot(int at, int column) {
        var pivot = rows.get(at);
        var by = pivot[column];
        for (var row = 0; row < rows.size(); row++) {
            var other = rows.get(row);
            var factor = other[column];
            for (var index = 0; index <= width && row != at; index++) {
                other[index] =
                        (Math.multiplyExact(other[index], by) - Math.multiplyExact(factor, pivot[index])) / denominator;
            }
        }
        basis.set(at, column);
        denominator = by;
    }

    private static long of(long[] form, int column) {
        return column >= 0 && column < form.length ? form[column] : 0;
    }
}
