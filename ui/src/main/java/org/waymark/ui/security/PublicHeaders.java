package org.waymark.ui.security;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * The headers of the public pages: nothing runs, nothing is loaded from elsewhere, nothing says where one came from.
 */
final class PublicHeaders {

    private static final String POLICY =
            "default-src 'none'; script-src 'none'; style-src 'self'; img-src 'self'; font-src 'self';"
                    + " form-action 'self'; base-uri 'none'; frame-ancestors ";

    private PublicHeaders() {}

    /** Nobody shows the page in a frame. */
    static void of(HeadersConfigurer<HttpSecurity> headers) {
        common(headers, "'none'");
    }

    /** Any site may show the page in a frame: it has no form and knows no reader. */
    static void embedded(HeadersConfigurer<HttpSecurity> headers) {
        common(headers, "*");
        headers.frameOptions(HeadersConfigurer.FrameOptionsConfig::disable);
    }

    private static void common(HeadersConfigurer<HttpSecurity> headers, String ancestors) {
        headers.cacheControl(HeadersConfigurer.CacheControlConfig::disable)
                .contentSecurityPolicy(policy -> policy.policyDirectives(POLICY + ancestors))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER))
                .permissionsPolicyHeader(permissions ->
                        permissions.policy("camera=(), microphone=(), geolocation=(), browsing-topics=()"))
                .crossOriginOpenerPolicy(opener -> opener.policy(
                        org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter
                                .CrossOriginOpenerPolicy.SAME_ORIGIN));
    }
}
