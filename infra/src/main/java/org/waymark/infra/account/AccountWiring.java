package org.waymark.infra.account;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;

/** The accounts as Spring Security and the doors know them. */
@Configuration(proxyBeanMethods = false)
class AccountWiring {

    @Bean
    AccountBook accounts(Environment environment) {
        var sample = environment.getProperty(SampleRun.PROPERTY, Boolean.class, false);
        return new AccountBook(sample ? SignIn.demo() : ConfiguredAccounts.in(environment));
    }

    @Bean
    PasswordEncoder passwordEncoder() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }
}
