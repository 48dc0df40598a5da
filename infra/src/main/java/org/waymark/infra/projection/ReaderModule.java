package org.waymark.infra.projection;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.config.Configurer;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.config.EventProcessingConfigurer;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingEventProcessor;
import org.axonframework.eventhandling.TrackingEventProcessorConfiguration;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.messaging.StreamableMessageSource;

/** Gives every group its reader: one thread, batches, a queue for events that fail, a token that follows the writes. */
final class ReaderModule implements ConfigurerModule {

    private static final int BATCH = 200;
    private static final int CLAIM_EVERY_MILLIS = 500;

    private final List<Group> groups;
    private final Readers readers;
    private final Positions positions;
    private final DeadLetters deadLetters;
    private final Turns turns;
    private final TokenStores tokenStores;
    private final Shapes shapes;

    ReaderModule(
            List<Group> groups,
            Readers readers,
            Positions positions,
            DeadLetters deadLetters,
            Turns turns,
            TokenStores tokenStores,
            Shapes shapes) {
        this.groups = groups;
        this.readers = readers;
        this.positions = positions;
        this.deadLetters = deadLetters;
        this.turns = turns;
        this.tokenStores = tokenStores;
        this.shapes = shapes;
    }

    @Override
    public void configureModule(Configurer configurer) {
        configurer.eventProcessing(processing -> groups.forEach(group -> configure(group, processing)));
    }

    private void configure(Group group, EventProcessingConfigurer processing) {
        var name = group.name();
        processing
                .registerEventHandler(configuration -> new UnreadableEvents(name))
                .assignHandlerInstancesMatching(name, new UnreadableEvents(name)::equals)
                .registerDeadLetterQueue(name, configuration -> deadLetters.queue(name))
                .registerDeadLetterPolicy(name, configuration -> DeadLetters::decide)
                .registerDeadLetteringEventHandlerInvokerConfiguration(
                        name,
                        (configuration, invoker) -> invoker.allowReset(true).enableSequenceIdentifierCache())
                .registerEventProcessor(
                        name, (processor, configuration, invoker) -> reader(group, configuration, invoker));
    }

    private TrackingEventProcessor reader(Group group, Configuration configuration, EventHandlerInvoker invoker) {
        var queue = deadLetters.queue(group.name());
        var kept = tokenStores.of(group);
        var tokens = new TokenAfterWrite(
                kept, () -> fit(group, kept, configuration.eventStore(), invoker), queue::clear, queue::keepFailedIn);
        var processor = new SteadyProcessor(processor(group, configuration, invoker, tokens));
        processor.registerHandlerInterceptor((work, chain) -> turns.intercept(group.name(), work, chain));
        readers.add(new RunningReader(group, processor, tokens, invoker));
        return processor;
    }

    private void fit(
            Group group,
            TokenStore kept,
            StreamableMessageSource<TrackedEventMessage<?>> log,
            EventHandlerInvoker invoker) {
        if (!group.rebuildable() || shapes.fit(group)) {
            return;
        }
        if (kept.fetchSegments(group.name()).length > 0) {
            RunningReader.goBack(group, kept, log);
            invoker.performReset(null);
        }
        shapes.keep(group);
    }

    private TrackingEventProcessor.Builder processor(
            Group group, Configuration configuration, EventHandlerInvoker invoker, TokenStore tokens) {
        return TrackingEventProcessor.builder()
                .name(group.name())
                .eventHandlerInvoker(invoker)
                .errorHandler(new OneByOne(invoker, deadLetters.queue(group.name()), turns))
                .messageSource(configuration.eventStore())
                .tokenStore(tokens)
                .transactionManager(NoTransactionManager.instance())
                .trackingEventProcessorConfiguration(settings(group));
    }

    private TrackingEventProcessorConfiguration settings(Group group) {
        var settings = TrackingEventProcessorConfiguration.forSingleThreadedProcessing()
                .andBatchSize(BATCH)
                .andInitialSegmentsCount(1)
                .andTokenClaimInterval(CLAIM_EVERY_MILLIS, TimeUnit.MILLISECONDS)
                .andInitialTrackingToken(
                        group.rebuildable() ? ReaderModule::anew : StreamableMessageSource::createTailToken);
        return group.rebuildable()
                ? settings.andEventTrackerStatusChangeListener(positions.follow(group.name()))
                : settings;
    }

    /** From the beginning, as a rebuild where something lies on the log already. */
    private static TrackingToken anew(StreamableMessageSource<TrackedEventMessage<?>> log) {
        var head = log.createHeadToken();
        return head.position().orElse(0) > 0
                ? ReplayToken.createReplayToken(head, log.createTailToken())
                : log.createTailToken();
    }
}
