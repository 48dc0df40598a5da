package org.waymark.ui.figure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Where moments and values lie on the paper. Time runs from left to right in every language. */
record Plot(Scale across, Scale up, double left, double top, double right, double bottom) {

    double x(double at) {
        return left + (at - across.low()) / (across.high() - across.low()) * (right - left);
    }

    double y(double value) {
        return bottom - (value - up.low()) / (up.high() - up.low()) * (bottom - top);
    }

    double x(Reading reading) {
        return x(reading.x());
    }

    double y(Reading reading) {
        return y(reading.y());
    }

    /** Whether a reading lies so near the end of the time axis that its label belongs beside the plot. */
    boolean atEnd(Reading reading) {
        return right - x(reading) < (right - left) * 0.08;
    }

    String line(List<Reading> readings) {
        return line(readings, Reading::y);
    }

    private String line(List<Reading> readings, ToDoubleFunction<Reading> height) {
        var path = new StringBuilder();
        for (var reading : readings) {
            path.append(path.isEmpty() ? 'M' : 'L')
                    .append(Ink.number(x(reading)))
                    .append(' ')
                    .append(Ink.number(y(height.applyAsDouble(reading))));
        }
        return path.toString();
    }

    /** The closed shape between the low and the high bounds of points that have them; empty where none has. */
    String between(List<Reading> readings) {
        var bounded = readings.stream()
                .filter(one -> one.point().low() != null && one.point().high() != null)
                .toList();
        if (bounded.size() < 2) {
            return "";
        }
        var back = new ArrayList<>(bounded);
        Collections.reverse(back);
        return line(bounded, Plot::high) + line(back, Plot::low).replaceFirst("M", "L") + "Z";
    }

    /** The closed shape between two lines over the same moments. */
    String between(List<Reading> one, List<Reading> other) {
        var back = new ArrayList<>(other);
        Collections.reverse(back);
        return line(one) + line(back).replaceFirst("M", "L") + "Z";
    }

    private static double low(Reading reading) {
        var low = reading.point().low();
        return low == null ? reading.y() : low.doubleValue();
    }

    private static double high(Reading reading) {
        var high = reading.point().high();
        return high == null ? reading.y() : high.doubleValue();
    }
}
