package org.waymark.ui.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The stretch of an axis and the round numbers marked on it. */
public record Scale(double low, double high, double step) {

    /** The smallest stretch of round steps that holds all values; near zero it starts there. */
    static Scale around(double least, double most, int steps) {
        var from = least >= 0 && least < 0.4 * most ? 0 : least;
        if (most > from) {
            var step = round((most - from) / steps);
            return new Scale(Math.floor(from / step + 1e-9) * step, Math.ceil(most / step - 1e-9) * step, step);
        }
        var room = Math.max(Math.abs(most) * 0.1, 1);
        return around(most == 0 ? 0 : most - room, most + room, steps);
    }

    /** Whole years, from the first to the last. */
    static Scale years(double first, double last, int steps) {
        var low = Math.floor(first);
        var high = Math.max(Math.ceil(last), low + 1);
        var step = Math.max(1, Math.ceil((high - low) / steps));
        return new Scale(low, high, step);
    }

    /** The stretch cut to bounds that hold all values; it keeps at least one step. */
    Scale within(double floor, double ceiling) {
        var most = Math.min(high, ceiling);
        return new Scale(Math.max(Math.min(low, most - step), floor), most, step);
    }

    List<Double> ticks() {
        var ticks = new ArrayList<Double>();
        for (var i = 0; low + i * step <= high + step * 1e-6; i++) {
            ticks.add(low + i * step);
        }
        return ticks;
    }

    private static double round(double rough) {
        var power = Math.pow(10, Math.floor(Math.log10(rough)));
        for (var nice : new double[] {1, 2, 2.5, 5}) {
            if (rough <= nice * power * (1 + 1e-9)) {
                return nice * power;
            }
        }
        return 10 * power;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%s to %s by %s", low, high, step);
    }
}
