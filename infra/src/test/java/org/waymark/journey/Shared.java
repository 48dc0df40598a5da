package org.waymark.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives journeys that do not disturb each other one installation and one browser; both are closed after the last. */
final class Shared implements ParameterResolver {

    private static final Namespace HERE = Namespace.create(Shared.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        var type = parameter.getParameter().getType();
        return type == Installation.class || type == Chromium.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        var kept = test.getRoot().getStore(HERE);
        return parameter.getParameter().getType() == Chromium.class
                ? kept.computeIfAbsent(Chromium.class, _ -> Chromium.start(), Chromium.class)
                : kept.computeIfAbsent(Installation.class, _ -> install(), Installation.class);
    }

    private static Installation install() {
        try {
            return Installation.in(Files.createTempDirectory("waymark"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
