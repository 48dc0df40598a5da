package org.waymark.infra.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.env.MockEnvironment;
import org.waymark.command.ParticipantId;
import org.waymark.command.Role;
import org.waymark.infra.embedded.StartRefused;
import org.waymark.ui.Account;

class ConfiguredAccountsTest {

    private static final String HASH = "{bcrypt}$2b$04$abcdefghijklmnopqrstuuYVyRXJfZ8Y5cZ0v1X6mVQb4c3o1m4yS";

    private final MockEnvironment environment = new MockEnvironment();

    @Test
    void areReadInFull() {
        rosa();
        environment
                .withProperty("waymark.accounts[0].participant", "clerk-17")
                .withProperty("waymark.accounts[0].organisation", "ie-cork-city");

        assertThat(ConfiguredAccounts.in(environment))
                .extracting(SignIn::name, SignIn::password, SignIn::account)
                .containsExactly(tuple(
                        "rosa",
                        HASH,
                        new Account(
                                new ParticipantId("clerk-17"), Set.of(Role.REPORTER, Role.REVIEWER), "ie-cork-city")));
    }

    @Test
    void actUnderTheirNameWithoutAPseudonym() {
        rosa();

        assertThat(ConfiguredAccounts.in(environment).getFirst().account())
                .isEqualTo(new Account(new ParticipantId("rosa"), Set.of(Role.REPORTER, Role.REVIEWER), null));
    }

    @Test
    void areRemindedInTheirLanguageWhereTheyGiveAnAddress() {
        rosa();
        environment
                .withProperty("waymark.accounts[0].email", "rosa@example.org")
                .withProperty("waymark.accounts[0].language", "ar");

        assertThat(ConfiguredAccounts.in(environment).getFirst().recipient())
                .extracting(Recipient::address, Recipient::language, Recipient::toString)
                .containsExactly("rosa@example.org", "ar", "rosa");
    }

    @Test
    void areNoneWhereNoneAreConfigured() {
        assertThat(ConfiguredAccounts.in(environment)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "name, '', waymark.accounts[0].name is missing.",
        "password, '', waymark.accounts[0].password is missing.",
        "password, secret, waymark.accounts[0].password is no hash such as {bcrypt}$2b$12$….",
        "password, {noop}secret, waymark.accounts[0].password is no hash such as {bcrypt}$2b$12$….",
        "roles, planer, 'waymark.accounts[0].roles names ''planer'', which is no role.'",
        "roles, public, 'waymark.accounts[0].roles names ''public'', which is no role.'",
        "organisation, ' ', waymark.accounts[0].organisation is missing.",
        "email, rosa, waymark.accounts[0].email is no address such as name@example.org.",
        "language, xx, 'waymark.accounts[0].language names ''xx'', which the service does not speak.'",
    })
    void sayWhatIsWrongAndWhere(String property, String value, String sentence) {
        rosa();
        environment.withProperty("waymark.accounts[0]." + property, value);

        assertThatThrownBy(() -> ConfiguredAccounts.in(environment))
                .isInstanceOf(StartRefused.class)
                .hasMessage(sentence);
    }

    @Test
    void bearEachNameOnce() {
        rosa();
        environment
                .withProperty("waymark.accounts[1].name", "rosa")
                .withProperty("waymark.accounts[1].password", HASH)
                .withProperty("waymark.accounts[1].roles", "planner");

        assertThatThrownBy(() -> ConfiguredAccounts.in(environment))
                .hasMessage("waymark.accounts[1].name is 'rosa' a second time.");
    }

    @Test
    void nameAMisspeltProperty() {
        rosa();
        environment.withProperty("waymark.accounts[0].organization", "ie-cork-city");

        assertThatThrownBy(() -> ConfiguredAccounts.in(environment))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("waymark.accounts[0].organization");
    }

    private void rosa() {
        environment
                .withProperty("waymark.accounts[0].name", "rosa")
                .withProperty("waymark.accounts[0].password", HASH)
                .withProperty("waymark.accounts[0].roles", "reporter, Reviewer");
    }
}
