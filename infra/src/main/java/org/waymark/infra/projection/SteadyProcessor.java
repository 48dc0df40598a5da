package org.waymark.infra.projection;

import org.axonframework.eventhandling.TrackingEventProcessor;

/** A processor that, after a failure, never pauses for more than a few seconds. */
final class SteadyProcessor extends TrackingEventProcessor {

    private static final long LONGEST_PAUSE_MILLIS = 3_000;

    SteadyProcessor(Builder builder) {
        super(builder);
    }

    @Override
    protected void doSleepFor(long millis) {
        super.doSleepFor(Math.min(millis, LONGEST_PAUSE_MILLIS));
    }
}
