package org.waymark.infra.projection;

import java.util.List;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.EventMessageHandler;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.MultiEventHandlerInvoker;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.SimpleEventHandlerInvoker;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.messaging.StreamableMessageSource;
import org.jspecify.annotations.Nullable;
import org.waymark.ui.Operations;
import org.waymark.ui.Operations.State;

/** A group with its processor, as an administrator handles it. */
record RunningReader(Group group, SteadyProcessor processor, TokenStore tokens, EventHandlerInvoker invoker) {

    List<EventMessageHandler> handlers() {
        return delegates().stream()
                .filter(SimpleEventHandlerInvoker.class::isInstance)
                .flatMap(simple -> ((SimpleEventHandlerInvoker) simple).eventHandlers().stream())
                .toList();
    }

    private List<EventHandlerInvoker> delegates() {
        return invoker instanceof MultiEventHandlerInvoker several ? several.delegates() : List.of(invoker);
    }

    boolean runsHere() {
        return !processor.processingStatus().isEmpty();
    }

    /** Stops, forgets, and starts at the beginning of the log. */
    void rebuild() {
        processor.shutDown();
        try {
            goBack(group, tokens, processor.getMessageSource());
            processor.resetTokens();
        } finally {
            processor.start();
        }
    }

    // First of all, so that a kill halfway leaves an old read model being read anew, never an empty one being
    // continued.
    static void goBack(Group group, TokenStore tokens, StreamableMessageSource<? extends TrackedEventMessage<?>> log) {
        var start = log.createTailToken();
        for (var segment : tokens.fetchSegments(group.name())) {
            var now = tokens.fetchToken(group.name(), segment);
            tokens.storeToken(ReplayToken.createReplayToken(now, start), group.name(), segment);
        }
    }

    Operations.Reader seen(long head) {
        var status = processor.processingStatus().values().stream().findFirst().orElse(null);
        if (status == null) {
            return new Operations.Reader(group.name(), group.rebuildable(), State.STOPPED, 0, head, null, null);
        }
        return new Operations.Reader(
                group.name(),
                group.rebuildable(),
                state(status),
                Math.max(0, Positions.position(status)),
                head,
                failure(status),
                isRebuilt(status) ? status.getResetPosition().orElse(head) : null);
    }

    private static State state(EventTrackerStatus status) {
        if (status.isErrorState()) {
            return State.FAILING;
        }
        if (isRebuilt(status)) {
            return State.REBUILDING;
        }
        return status.isCaughtUp() ? State.FOLLOWING : State.CATCHING_UP;
    }

    // A replay counts as one until the first event after it, which may be long in coming.
    private static boolean isRebuilt(EventTrackerStatus status) {
        return status.isReplaying()
                && Positions.position(status) < status.getResetPosition().orElse(0);
    }

    private static @Nullable String failure(EventTrackerStatus status) {
        var failure = status.isErrorState() ? status.getError() : null;
        while (failure instanceof Outage && failure.getCause() != null) {
            failure = failure.getCause();
        }
        return failure == null ? null : failure.getClass().getName();
    }
}
