package org.waymark.infra.embedded;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.support.DefaultSingletonBeanRegistry;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Starts every server that no property names, as soon as the properties are known, each on a thread of its own. Beans
 * are made once PostgreSQL and the MongoDB stand-in are there; nobody waits for Kafka.
 */
public final class EmbeddedServers
        implements ApplicationListener<ApplicationEnvironmentPreparedEvent>,
                ApplicationContextInitializer<ConfigurableApplicationContext>,
                Ordered {

    private static final Duration BETWEEN_COPIES = Duration.ofSeconds(5);

    private final SequencedMap<Outside, Starting> starting = new LinkedHashMap<>();
    private @Nullable DataFolder folder;

    /** Makes an application start the servers it needs and stop them after everything else. */
    public static void addTo(SpringApplication application) {
        var servers = new EmbeddedServers();
        application.addListeners(servers);
        application.addInitializers(servers);
        SpringApplication.getShutdownHandlers().add(servers::stop);
    }

    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        var environment = event.getEnvironment();
        var data = Path.of(environment.getProperty("waymark.data", ".waymark")).toAbsolutePath();
        var properties = new HashMap<String, Object>(
                Map.of("waymark.data", data.normalize().toString()));
        if (Outside.propertiesIn(environment).size() < Outside.values().length) {
            folder = DataFolder.claim(data);
            requireFreePort(environment);
            start(folder, environment, properties);
        }
        environment.getPropertySources().addFirst(new MapPropertySource("embedded servers", properties));
        if (folder != null) {
            folder.tell(properties);
        }
    }

    /** Spring would find out only after everything else has started. */
    private static void requireFreePort(ConfigurableEnvironment environment) {
        var port = environment.getProperty("server.port", Integer.class, 8080);
        if (port > 0 && LoopbackPorts.isTaken(environment.getProperty("server.address"), port)) {
            throw new StartRefused(
                    "Port " + port + " is in use.",
                    "Stop what listens there, perhaps another Waymark, or choose another port with --server.port=PORT.");
        }
    }

    private void start(DataFolder at, ConfigurableEnvironment environment, Map<String, Object> properties) {
        var ports = LoopbackPorts.free(4);
        if (!Outside.POSTGRESQL.isNamedIn(environment)) {
            MongoStandIn.forgetWithout(at, PostgresServer.NAME);
            properties.put(Outside.POSTGRESQL.property(), "jdbc:postgresql://127.0.0.1:" + ports.get(0) + "/postgres");
            properties.put("spring.datasource.username", "postgres");
            start(Outside.POSTGRESQL, () -> PostgresServer.start(at, ports.get(0)));
        }
        if (!Outside.MONGODB.isNamedIn(environment)) {
            properties.put(Outside.MONGODB.property(), "mongodb://127.0.0.1:" + ports.get(1) + "/waymark");
            start(Outside.MONGODB, () -> MongoStandIn.start(at, ports.get(1), BETWEEN_COPIES));
        }
        if (!Outside.KAFKA.isNamedIn(environment)) {
            properties.put(Outside.KAFKA.property(), "127.0.0.1:" + ports.get(2));
            start(Outside.KAFKA, () -> KafkaBroker.start(at, ports.get(2), ports.get(3)));
        }
    }

    private void start(Outside server, Callable<EmbeddedServer> how) {
        starting.put(server, Starting.now(server, how));
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        context.addBeanFactoryPostProcessor(beans -> starting.forEach((server, start) -> {
            if (server != Outside.KAFKA) {
                start.await();
            }
        }));
        // before all other beans, so that it is disposed of after all of them
        if (context.getBeanFactory() instanceof DefaultSingletonBeanRegistry beans) {
            beans.registerDisposableBean("embeddedServers", this::stop);
        }
    }

    /** Stops what was started, last first, and gives the data folder free. Doing so again changes nothing. */
    private synchronized void stop() {
        starting.sequencedValues().reversed().forEach(Starting::stop);
        starting.clear();
        if (folder != null) {
            folder.close();
            folder = null;
        }
    }
}
