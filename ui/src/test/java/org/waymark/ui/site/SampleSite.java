package org.waymark.ui.site;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.CompletableFuture;
import org.axonframework.commandhandling.AnnotationCommandHandlerAdapter;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.queryhandling.DefaultQueryGateway;
import org.axonframework.queryhandling.QueryGateway;
import org.axonframework.queryhandling.SimpleQueryBus;
import org.axonframework.queryhandling.annotation.AnnotationQueryHandlerAdapter;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.waymark.command.sealed.SealedIn;
import org.waymark.query.Reached;
import org.waymark.ui.Desk;
import org.waymark.ui.Incidents;
import org.waymark.ui.Moderating;
import org.waymark.ui.Proposals;
import org.waymark.ui.Voices;
import org.waymark.ui.fact.Facts;
import org.waymark.ui.transplant.Comparisons;

/** The public pages and their doors alone, on sample answers. Run it to look at them. */
@SpringBootConfiguration
@EnableAutoConfiguration(
        excludeName = {
            "com.vaadin.flow.spring.SpringBootAutoConfiguration",
            "com.vaadin.flow.spring.SpringSecurityAutoConfiguration",
            "com.vaadin.flow.spring.VaadinScopesConfig"
        })
@ComponentScan(
        basePackages = {"org.waymark.ui.site", "org.waymark.ui.words", "org.waymark.ui.security"},
        excludeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*(StaffDoor|Test.*)"))
@Import({Desk.class, Moderating.class, Voices.class, Incidents.class, Proposals.class, Comparisons.class, Facts.class})
class SampleSite {

    static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");

    static void main(String[] arguments) {
        SpringApplication.run(SampleSite.class, arguments);
    }

    @Bean
    Clock clock() {
        return new MovingClock();
    }

    @Bean
    SampleAnswers sampleAnswers() {
        return new SampleAnswers();
    }

    @Bean
    SampleSecrets sampleSecrets() {
        var secrets = new SampleSecrets();
        quote(secrets, "evening-classes", "أعمل نهارًا. لا يوجد درس أستطيع حضوره.");
        quote(secrets, "waiting-time", SamplePlan.HOSTILE);
        SampleConsultations.quote(secrets);
        SampleFacts.seal(secrets);
        secrets.put(
                "translated-evening-classes",
                new SealedIn("feedback.feedback-translated", "feedback:q-evening-classes", "words"),
                "I work by day. There is no class I can attend.");
        return secrets;
    }

    private static void quote(SampleSecrets secrets, String theme, String text) {
        secrets.put(
                "quote-" + theme, new SealedIn("feedback.feedback-published", "feedback:q-" + theme, "shown"), text);
    }

    @Bean
    SampleIncidents sampleIncidents() {
        return new SampleIncidents();
    }

    @Bean
    CommandGateway commandGateway(SampleAnswers answers, SampleIncidents incidents) {
        var bus = SimpleCommandBus.builder().build();
        new AnnotationCommandHandlerAdapter<>(incidents).subscribe(bus);
        new AnnotationCommandHandlerAdapter<>(answers).subscribe(bus);
        return DefaultCommandGateway.builder().commandBus(bus).build();
    }

    @Bean
    QueryGateway queryGateway(SampleAnswers answers, SampleIncidents incidents) {
        var bus = SimpleQueryBus.builder().build();
        new AnnotationQueryHandlerAdapter<>(answers).subscribe(bus);
        new AnnotationQueryHandlerAdapter<>(new SampleModeration()).subscribe(bus);
        new AnnotationQueryHandlerAdapter<>(incidents).subscribe(bus);
        new AnnotationQueryHandlerAdapter<>(new SamplePractices()).subscribe(bus);
        new AnnotationQueryHandlerAdapter<>(new SampleFacts()).subscribe(bus);
        new AnnotationQueryHandlerAdapter<>(new SampleConsultations()).subscribe(bus);
        new AnnotationQueryHandlerAdapter<>(new SampleProposals()).subscribe(bus);
        new AnnotationQueryHandlerAdapter<>(new SampleReleases()).subscribe(bus);
        new AnnotationQueryHandlerAdapter<>(new SampleMergers()).subscribe(bus);
        new AnnotationQueryHandlerAdapter<>(new SamplePlaces()).subscribe(bus);
        return DefaultQueryGateway.builder().queryBus(bus).build();
    }

    @Bean
    Reached reached() {
        return new Reached() {
            @Override
            public CompletableFuture<Void> everythingUntilNow(Duration patience) {
                return CompletableFuture.completedFuture(null);
            }

            @Override
            public AutoCloseable whenMoved(Runnable listener) {
                return () -> {};
            }
        };
    }

    /** A clock that stands until a test moves it. */
    static final class MovingClock extends Clock {

        private Instant now = NOW;

        void pass(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public java.time.ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }
    }
}
