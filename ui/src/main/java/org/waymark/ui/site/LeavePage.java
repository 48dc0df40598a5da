package org.waymark.ui.site;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The way out for somebody who must not be seen here: away at once, with what the browser kept cleared. */
@Controller
class LeavePage {

    private final String elsewhere;

    LeavePage(@Value("${waymark.site.leave-to:https://www.wikipedia.org/}") String elsewhere) {
        this.elsewhere = elsewhere;
    }

    @GetMapping("/leave")
    ResponseEntity<Void> leave() {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(HttpHeaders.LOCATION, elsewhere)
                .header("Clear-Site-Data", "\"cache\", \"storage\"")
                .header("Referrer-Policy", "no-referrer")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
