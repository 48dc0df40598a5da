package org.waymark.ui.site;

import static java.nio.charset.StandardCharsets.UTF_8;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.util.DigestUtils;
import org.springframework.web.servlet.View;

/** A page ready to be written. Equal pages carry equal tags, so an unchanged one is not sent again. */
final class Sheet implements View {

    private final TemplateEngine engine;
    private final String template;
    private final Page page;
    private final Map<String, Object> content;
    private final HttpStatus status;

    Sheet(TemplateEngine engine, String template, Page page, Map<String, Object> content, HttpStatus status) {
        this.engine = engine;
        this.template = template;
        this.page = page;
        this.content = new HashMap<>(content);
        this.content.put("page", page);
        this.status = status;
    }

    @Override
    public String getContentType() {
        return "text/html;charset=UTF-8";
    }

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var output = new StringOutput();
        engine.render(template + ".jte", content, output);
        var bytes = output.toString().getBytes(UTF_8);
        response.setStatus(status.value());
        response.setContentType(getContentType());
        response.setHeader("Content-Language", page.language());
        response.setHeader("Vary", page.path().equals("/") ? "Accept-Language, Accept-Encoding" : "Accept-Encoding");
        if (!page.quiet()) {
            response.setHeader("Link", alternates());
        }
        if (page.quiet() || status.isError()) {
            response.setHeader("Cache-Control", "no-store");
        } else if (unchanged(bytes, request, response)) {
            response.setStatus(HttpStatus.NOT_MODIFIED.value());
            return;
        }
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    /** The same page in every language, for machines; people find the links at its top. */
    private String alternates() {
        return page.languages().stream()
                .map(language -> "<" + page.in(language) + ">; rel=\"alternate\"; hreflang=\"" + language + "\"")
                .collect(Collectors.joining(", "));
    }

    private static boolean unchanged(byte[] bytes, HttpServletRequest request, HttpServletResponse response) {
        var tag = "W/\"" + DigestUtils.md5DigestAsHex(bytes) + "\"";
        response.setHeader("Cache-Control", "no-cache");
        response.setHeader("ETag", tag);
        return tag.equals(request.getHeader("If-None-Match"));
    }
}
