package org.waymark.infra.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.bootstrap.DefaultBootstrapContext;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.waymark.command.Role;
import org.waymark.infra.embedded.StartRefused;

class SampleRunTest {

    private static final String HASH = "{bcrypt}$2b$04$abcdefghijklmnopqrstuuYVyRXJfZ8Y5cZ0v1X6mVQb4c3o1m4yS";

    private final MockEnvironment environment = new MockEnvironment();

    @BeforeEach
    void listensOnThisMachineAlone() {
        environment.withProperty("server.address", "127.0.0.1");
    }

    @Test
    void hasAnAccountForEachRole() {
        start();

        var accounts = new AccountWiring().accounts(environment);

        for (var name :
                List.of("planner", "reporter", "reviewer", "partner", "moderator", "monitor", "administrator")) {
            var role = Role.valueOf(name.toUpperCase(Locale.ROOT));
            assertThat(accounts.named(name).orElseThrow().roles()).containsExactly(role);
            var details = accounts.loadUserByUsername(name);
            assertThat(details.getAuthorities())
                    .extracting(GrantedAuthority::getAuthority)
                    .containsExactly("ROLE_" + role);
            assertThat(new AccountWiring().passwordEncoder().matches(name, details.getPassword()))
                    .isTrue();
        }
        assertThat(accounts.named("public")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "spring.datasource.url, jdbc:postgresql://db/waymark",
        "spring.kafka.bootstrap-servers, broker:9092",
        "spring.mongodb.uri, mongodb://mongo/waymark"
    })
    void endsWithAServerOutside(String property, String value) {
        environment.withProperty(property, value);

        assertThatThrownBy(this::start)
                .isInstanceOf(StartRefused.class)
                .hasMessage(
                        "No accounts are configured, and the demo accounts exist only in a sample run. This is none: "
                                + property + " names a server of its own.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "::", "192.0.2.1"})
    void endsWithAnOpenDoor(String address) {
        environment.withProperty("server.address", address);

        assertThatThrownBy(this::start)
                .isInstanceOf(StartRefused.class)
                .hasMessageEndingWith("This is none: it listens on " + address + ".");
    }

    @Test
    void endsWithConfiguredAccounts() {
        environment
                .withProperty("waymark.accounts[0].name", "rosa")
                .withProperty("waymark.accounts[0].password", HASH)
                .withProperty("waymark.accounts[0].roles", "reporter");

        start();

        var accounts = new AccountWiring().accounts(environment);
        assertThat(accounts.named("rosa")).isPresent();
        assertThatThrownBy(() -> accounts.loadUserByUsername("planner")).isInstanceOf(UsernameNotFoundException.class);
    }

    @Test
    void cannotBeClaimedByAProperty() {
        environment
                .withProperty(SampleRun.PROPERTY, "true")
                .withProperty("server.address", "0.0.0.0")
                .withProperty("waymark.accounts[0].name", "rosa")
                .withProperty("waymark.accounts[0].password", HASH)
                .withProperty("waymark.accounts[0].roles", "reporter");

        start();

        assertThat(environment.getProperty(SampleRun.PROPERTY)).isEqualTo("false");
    }

    private void start() {
        new SampleRun()
                .onApplicationEvent(new ApplicationEnvironmentPreparedEvent(
                        new DefaultBootstrapContext(), new SpringApplication(), new String[0], environment));
    }
}
