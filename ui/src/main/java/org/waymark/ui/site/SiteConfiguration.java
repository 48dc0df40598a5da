package org.waymark.ui.site;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Wires what the public pages are made with. */
@Configuration(proxyBeanMethods = false)
class SiteConfiguration implements WebMvcConfigurer {

    private final SecureRandom random;

    SiteConfiguration(ObjectProvider<SecureRandom> random) {
        this.random = random.getIfAvailable(SecureRandom::new);
    }

    @Bean
    TemplateEngine templateEngine() {
        return TemplateEngine.createPrecompiled(null, ContentType.Html, null, "org.waymark.ui.site.page");
    }

    /** Forms are good on the machine that made them, unless the installation gives all machines one seal. */
    @Bean
    FormSeal formSeal() {
        return OwnFormSeal.forThisProcess(random);
    }

    @Bean
    Drafts.KeySource formKeys() {
        return () -> {
            var bytes = new byte[16];
            random.nextBytes(bytes);
            var halves = ByteBuffer.wrap(bytes);
            return new UUID(halves.getLong(), halves.getLong());
        };
    }

    /** Fonts never change under their name; style sheets are asked for again after an hour. */
    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/fonts/**")
                .addResourceLocations("classpath:/static/fonts/")
                .setCacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable());
        registry.addResourceHandler("/css/**", "/img/**")
                .addResourceLocations("classpath:/static/css/", "classpath:/static/img/")
                .setCacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePublic());
    }
}
