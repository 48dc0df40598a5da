package org.waymark.ui.security;

import static com.vaadin.flow.spring.security.VaadinSecurityConfigurer.vaadin;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

/** The door of people who work here, tried after that of programs. Its session cookie stays below {@code /app}. */
@Configuration(proxyBeanMethods = false)
class StaffDoor {

    /** What the workspace's own scripts need; nothing from elsewhere. */
    private static final String POLICY = "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval';"
            + " style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; object-src 'none';"
            + " base-uri 'self'; form-action 'self'; frame-ancestors 'self'";

    /**
     * People who work here: a session with a cookie that stays below {@code /app}. The workspace itself says of an
     * address that it is no page.
     */
    @Bean
    @Order(2)
    SecurityFilterChain staffChain(HttpSecurity http) {
        return http.securityMatcher("/app", "/app/**")
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(POLICY)))
                .with(vaadin(), staff -> staff.loginView("/login").anyRequest(elsewhere -> elsewhere.authenticated()))
                .build();
    }
}
