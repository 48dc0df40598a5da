package org.waymark.infra.projection;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;

/**
 * Keeps tokens, and moves one only after everything its batch writes has been written. The processor asks for it while
 * the batch is being prepared, before the flush; without a common transaction a failing flush would then be skipped for
 * good.
 */
final class TokenAfterWrite implements TokenStore {

    private final TokenStore tokens;
    private final Runnable beforeStart;
    private final AtomicBoolean begun = new AtomicBoolean();
    private final Runnable beforeFirstRead;
    private final Consumer<UnitOfWork<?>> beforeMove;

    /**
     * Keeps tokens in another store.
     *
     * @param beforeStart done once before any token is looked at; where it fails it is done again
     * @param beforeFirstRead done where there is no token and the whole log is about to be read
     * @param beforeMove done after a batch has written, before its token moves
     */
    TokenAfterWrite(
            TokenStore tokens, Runnable beforeStart, Runnable beforeFirstRead, Consumer<UnitOfWork<?>> beforeMove) {
        this.tokens = tokens;
        this.beforeStart = beforeStart;
        this.beforeFirstRead = beforeFirstRead;
        this.beforeMove = beforeMove;
    }

    @Override
    public void storeToken(@Nullable TrackingToken token, String processor, int segment) {
        if (CurrentUnitOfWork.isStarted()) {
            CurrentUnitOfWork.get().root().onCommit(written -> {
                beforeMove.accept(written);
                tokens.storeToken(token, processor, segment);
            });
        } else {
            tokens.storeToken(token, processor, segment);
        }
    }

    @Override
    public void initializeTokenSegments(String processor, int count) {
        initializeTokenSegments(processor, count, null);
    }

    @Override
    public void initializeTokenSegments(String processor, int count, @Nullable TrackingToken first) {
        beforeFirstRead.run();
        tokens.initializeTokenSegments(processor, count, first);
    }

    @Override
    public void initializeSegment(@Nullable TrackingToken token, String processor, int segment) {
        tokens.initializeSegment(token, processor, segment);
    }

    @Override
    public @Nullable TrackingToken fetchToken(String processor, int segment) {
        return tokens.fetchToken(processor, segment);
    }

    @Override
    public @Nullable TrackingToken fetchToken(String processor, Segment segment) {
        return tokens.fetchToken(processor, segment);
    }

    @Override
    public void extendClaim(String processor, int segment) {
        tokens.extendClaim(processor, segment);
    }

    @Override
    public void releaseClaim(String processor, int segment) {
        tokens.releaseClaim(processor, segment);
    }

    @Override
    public void deleteToken(String processor, int segment) {
        tokens.deleteToken(processor, segment);
    }

    @Override
    public boolean requiresExplicitSegmentInitialization() {
        return tokens.requiresExplicitSegmentInitialization();
    }

    @Override
    public int[] fetchSegments(String processor) {
        if (!begun.get()) {
            beforeStart.run();
            begun.set(true);
        }
        return tokens.fetchSegments(processor);
    }

    @Override
    public List<Segment> fetchAvailableSegments(String processor) {
        return tokens.fetchAvailableSegments(processor);
    }

    @Override
    public Optional<String> retrieveStorageIdentifier() {
        return tokens.retrieveStorageIdentifier();
    }
}
