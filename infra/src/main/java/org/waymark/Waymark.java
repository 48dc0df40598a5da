package org.waymark;

import java.time.Clock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.waymark.infra.account.SampleRun;
import org.waymark.infra.embedded.EmbeddedServers;

/** The only way in. */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class Waymark {

    public static void main(String... args) {
        var started = false;
        try {
            start(args);
            started = true;
        } finally {
            if (!started) {
                // the reason has been shown; without this the servers' threads would keep the process alive
                System.exit(1);
            }
        }
    }

    /** Starts the service; closing the context stops it and the servers it brought along. */
    public static ConfigurableApplicationContext start(String... args) {
        // Axon reads this before any Spring property; a service people trust with their words tells nobody about itself
        System.setProperty("axoniq.update-checker.disabled", "true");
        var application = new SpringApplication(Waymark.class);
        application.addListeners(new SampleRun(), new StartUpPage());
        EmbeddedServers.addTo(application);
        return application.run(args);
    }

    /** The only clock; everything that asks the time is given it. */
    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
