package org.waymark.infra.announce;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.TopicExistsException;

/** Topics that are made when they are first needed and the broker answers. */
public class Topics {

    /** Those of the published language. */
    static final List<String> NAMES =
            List.of("accepted-values.v1", "withdrawn-acceptances.v1", "adopted-versions.v1", "closed-loops.v1");

    private static final int PARTITIONS = 3;
    private static final String THIRTY_DAYS = Long.toString(30L * 24 * 60 * 60 * 1000);

    private final Map<String, Object> connection;
    private final List<NewTopic> topics;
    private boolean there;

    Topics(Map<String, Object> connection) {
        this(connection, NAMES.stream().map(name -> topic(name, Map.of())).toList());
    }

    /** Other topics at the same broker. */
    public Topics(Map<String, Object> connection, List<NewTopic> topics) {
        this.connection = connection;
        this.topics = topics;
    }

    /**
     * Sees to it that they are there.
     *
     * @throws KafkaException where the broker does not say so
     */
    public void require() {
        if (there) {
            return;
        }
        try (var admin = Admin.create(connection)) {
            admin.createTopics(topics).values().values().forEach(Topics::await);
        }
        there = true;
    }

    /** Makes the next look a real one. */
    public void doubt() {
        there = false;
    }

    /** A topic that keeps its records for thirty days. */
    public static NewTopic topic(String name, Map<String, String> more) {
        var settings = new HashMap<>(more);
        settings.put(TopicConfig.RETENTION_MS_CONFIG, THIRTY_DAYS);
        return new NewTopic(name, Optional.of(PARTITIONS), Optional.empty()).configs(settings);
    }

    private static void await(KafkaFuture<Void> created) {
        try {
            created.get();
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw e.getCause() instanceof KafkaException known ? known : new KafkaException(e.getCause());
            }
        } catch (InterruptedException e) {
            throw new InterruptException(e);
        }
    }
}
