package org.waymark.ui.security;

import static org.springframework.http.HttpMethod.POST;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.waymark.ui.words.Texts;

/** The doors that need no session, in the order in which a request tries them: programs, everybody, nobody. */
@Configuration(proxyBeanMethods = false)
class Doors {

    /** Programs: no session; what everybody may read is open, everything else wants an account. */
    @Bean
    @Order(1)
    SecurityFilterChain programDoor(HttpSecurity http, Texts texts) {
        return http.securityMatcher("/api/**", "/v3/api-docs", "/v3/api-docs/**", "/v3/api-docs.yaml")
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .httpBasic(basic -> basic.authenticationEntryPoint(new UnknownCaller(texts)))
                .exceptionHandling(refused -> refused.accessDeniedHandler(
                        (_, response, _) -> problem(response, HttpStatus.FORBIDDEN, "This account may not do this.")))
                .authorizeHttpRequests(requests -> requests.requestMatchers(readers())
                        .permitAll()
                        .requestMatchers(
                                POST,
                                "/api/v1/feedback",
                                "/api/v1/feedback/{act:lookup|messages|appeals|withdrawals|flags}")
                        .permitAll()
                        .requestMatchers(
                                POST, "/api/v1/incidents", "/api/v1/incidents/{act:lookup|recipients|withdrawals}")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .build();
    }

    /** Figures that other sites show: the same, in a frame. */
    @Bean
    @Order(2)
    SecurityFilterChain embeddedDoor(HttpSecurity http) {
        return open(http, PublicHeaders::embedded, "/{lang:[a-z]{2,3}}/embed/**")
                .build();
    }

    /** Everybody: no session, no cookie, no script. */
    @Bean
    @Order(3)
    SecurityFilterChain publicDoor(HttpSecurity http) {
        return open(
                        http,
                        PublicHeaders::of,
                        "/",
                        "/{lang:[a-z]{2,3}}",
                        "/{lang:[a-z]{2,3}}/**",
                        "/feeds/**",
                        "/leave",
                        "/error",
                        "/favicon.ico",
                        "/robots.txt")
                .build();
    }

    /** Files that pages and workspace share. Who caches them is said where they are served. */
    @Bean
    @Order(4)
    SecurityFilterChain fileDoor(HttpSecurity http) {
        return open(http, PublicHeaders::of, "/aura/**", "/webjars/**", "/fonts/**", "/tokens-app.css")
                .build();
    }

    /** Nobody comes in anywhere else. */
    @Bean
    @Order(5)
    SecurityFilterChain noDoor(HttpSecurity http) {
        return open(http, PublicHeaders::of, "/**")
                .authorizeHttpRequests(requests -> requests.anyRequest().denyAll())
                .build();
    }

    private static RequestMatcher readers() {
        return request -> List.of("GET", "HEAD", "OPTIONS").contains(request.getMethod());
    }

    private static HttpSecurity open(
            HttpSecurity http, Customizer<HeadersConfigurer<HttpSecurity>> headers, String... paths) {
        return http.securityMatcher(paths)
                .sessionManagement(AbstractHttpConfigurer::disable)
                .securityContext(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .headers(headers);
    }

    /** RFC 9457, before any controller is asked. */
    private static void problem(HttpServletResponse response, HttpStatus status, String detail) throws IOException {
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding("UTF-8");
        response.getWriter()
                .write("{\"title\":\"%s\",\"status\":%d,\"detail\":\"%s\"}"
                        .formatted(status.getReasonPhrase(), status.value(), detail));
    }
}
