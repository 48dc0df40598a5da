package org.waymark.ui.workspace.report;

import com.vaadin.flow.server.RequestHandler;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.waymark.ui.Evidence;
import org.waymark.ui.EvidenceFile;

/** Hands files that back up values to those who are signed in at the workspace; never to be shown in its own pages. */
@SpringComponent
class EvidenceDoor implements VaadinServiceInitListener {

    private static final String PATH = "/evidence/";

    private final transient Evidence evidence;

    EvidenceDoor(Evidence evidence) {
        this.evidence = evidence;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addRequestHandler((RequestHandler) this::answer);
    }

    private boolean answer(VaadinSession session, VaadinRequest request, VaadinResponse response) throws IOException {
        var path = request.getPathInfo();
        if (path == null || !path.startsWith(PATH) || request.getUserPrincipal() == null) {
            return false;
        }
        var file = evidence.find(path.substring(PATH.length()));
        if (file.isEmpty()) {
            return false;
        }
        write(file.get(), response);
        return true;
    }

    private static void write(EvidenceFile file, VaadinResponse response) throws IOException {
        response.setContentType(file.kind().mediaType());
        response.setHeader(
                "Content-Disposition",
                "attachment; filename*=UTF-8''"
                        + URLEncoder.encode(file.name(), StandardCharsets.UTF_8).replace("+", "%20"));
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", "private, no-store");
        try (var out = response.getOutputStream()) {
            out.write(file.content());
        }
    }
}
