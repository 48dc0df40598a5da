package org.waymark.infra.account;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.Ordered;
import org.springframework.core.env.Environment;
import org.springframework.core.env.MapPropertySource;
import org.waymark.infra.embedded.Outside;
import org.waymark.infra.embedded.StartRefused;

/**
 * Whether this is the run on one machine with demo accounts: all servers embedded, reachable from this machine alone,
 * and no accounts configured. Any other start needs accounts.
 */
public final class SampleRun implements ApplicationListener<ApplicationEnvironmentPreparedEvent>, Ordered {

    /** Set by this class alone; whatever an operator writes there is overruled. */
    public static final String PROPERTY = "waymark.sample-run";

    @Override
    public int getOrder() {
        return 0;
    }

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        var environment = event.getEnvironment();
        var without = ConfiguredAccounts.in(environment).isEmpty();
        if (without) {
            obstacle(environment).ifPresent(SampleRun::refuse);
        }
        environment.getPropertySources().addFirst(new MapPropertySource("sample run", Map.of(PROPERTY, without)));
    }

    private static Optional<String> obstacle(Environment environment) {
        var outside = Outside.propertiesIn(environment);
        if (!outside.isEmpty()) {
            return Optional.of(String.join(", ", outside) + " names a server of its own");
        }
        var address = environment.getProperty("server.address", "0.0.0.0");
        return isLoopback(address) ? Optional.empty() : Optional.of("it listens on " + address);
    }

    private static boolean isLoopback(String address) {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }

    private static void refuse(String obstacle) {
        throw new StartRefused(
                "No accounts are configured, and the demo accounts exist only in a sample run. This is none: "
                        + obstacle + ".",
                "Configure waymark.accounts[0].name, .password (a hash) and .roles, or start without the setting above.");
    }
}
