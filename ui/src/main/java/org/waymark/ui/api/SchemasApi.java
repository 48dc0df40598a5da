package org.waymark.ui.api;

import java.io.IOException;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** JSON Schemas of what travels on topics. */
@RestController
@RequestMapping("/api/v1/schemas")
class SchemasApi {

    private static final MediaType SCHEMA = MediaType.parseMediaType("application/schema+json");

    /** One of {@code report-v1.json} and {@code report-answer-v1.json}. */
    @GetMapping("/{name:[a-z-]{1,40}-v[0-9]{1,3}[.]json}")
    ResponseEntity<byte[]> schema(@PathVariable String name) throws IOException {
        var file = new ClassPathResource("schemas/" + name);
        if (!file.exists()) {
            throw new NotThere("schema", name);
        }
        return ResponseEntity.ok().contentType(SCHEMA).body(file.getContentAsByteArray());
    }
}
