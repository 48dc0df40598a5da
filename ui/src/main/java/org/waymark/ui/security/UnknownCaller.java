package org.waymark.ui.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.waymark.command.AccessRefusal;
import org.waymark.ui.words.Texts;
import tools.jackson.databind.json.JsonMapper;

/** Asks a program that needs an account for one, as a problem (RFC 9457) in the caller's language. */
final class UnknownCaller implements AuthenticationEntryPoint {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Texts texts;

    UnknownCaller(Texts texts) {
        this.texts = texts;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        var refusal = AccessRefusal.NOT_SIGNED_IN.key();
        var sentence = texts.of(request.getLocale().toLanguageTag()).text(refusal);
        var problem = new TreeMap<>(Map.of(
                "title",
                "Refused",
                "status",
                HttpStatus.UNAUTHORIZED.value(),
                "detail",
                sentence,
                "instance",
                request.getRequestURI(),
                "refusal",
                refusal));
        response.setStatus(HttpStatus.UNAUTHORIZED.value());
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"Waymark\", charset=\"UTF-8\"");
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.getWriter().write(JSON.writeValueAsString(problem));
    }
}
