package org.waymark.infra.announce;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.RetriableException;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Hands announcements to the broker, many at a time but of each stream only one, so that a later one is never sent
 * before an earlier one is acknowledged. Used by one thread at a time.
 */
class Outlet implements AutoCloseable {

    private final Topics topics;
    private final Supplier<Producer<String, byte[]>> connect;
    private final JsonMapper json;
    private @Nullable Producer<String, byte[]> producer;

    Outlet(Topics topics, Supplier<Producer<String, byte[]>> connect, JsonMapper json) {
        this.topics = topics;
        this.connect = connect;
        this.json = json;
    }

    /**
     * Returns once the broker has acknowledged everything.
     *
     * @throws KafkaException where it has not; then some of it may have been taken, and all of it is to be sent again
     */
    synchronized void deliver(List<Announcement> batch) {
        try {
            topics.require();
            for (var wave : waves(batch)) {
                deliverAtOnce(wave);
            }
        } catch (KafkaException e) {
            topics.doubt();
            if (!(e instanceof RetriableException)) {
                close();
            }
            throw e;
        }
    }

    private static List<List<Announcement>> waves(List<Announcement> batch) {
        var waves = new ArrayList<List<Announcement>>();
        Map<String, Integer> sent = new HashMap<>();
        for (var announcement : batch) {
            var wave = sent.merge(announcement.stream(), 1, Integer::sum);
            if (wave > waves.size()) {
                waves.add(new ArrayList<>());
            }
            waves.get(wave - 1).add(announcement);
        }
        return waves;
    }

    private void deliverAtOnce(List<Announcement> wave) {
        var acknowledgements = new ArrayList<Future<RecordMetadata>>();
        for (var announcement : wave) {
            var acknowledgement = connected().send(form(announcement));
            if (acknowledgement.isDone()) {
                await(acknowledgement);
            }
            acknowledgements.add(acknowledgement);
        }
        acknowledgements.forEach(Outlet::await);
    }

    private ProducerRecord<String, byte[]> form(Announcement announcement) {
        var body = announcement.body();
        var form = new ProducerRecord<>(body.topic(), announcement.stream(), json.writeValueAsBytes(body));
        form.headers().add("event", announcement.event().getBytes(StandardCharsets.UTF_8));
        form.headers().add("position", Long.toString(announcement.position()).getBytes(StandardCharsets.UTF_8));
        return form;
    }

    private Producer<String, byte[]> connected() {
        if (producer == null) {
            producer = connect.get();
        }
        return producer;
    }

    private static void await(Future<RecordMetadata> acknowledgement) {
        try {
            acknowledgement.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof KafkaException known ? known : new KafkaException(e.getCause());
        } catch (InterruptedException e) {
            throw new InterruptException(e);
        }
    }

    @Override
    public synchronized void close() {
        if (producer != null) {
            producer.close(Duration.ZERO);
            producer = null;
        }
    }
}
