package org.waymark.ui.site;

import java.util.Optional;

/** Seals what a form carries from page to page, so that nothing of it lies here before it is sent. */
public interface FormSeal {

    String seal(String text);

    /** The text, or nothing where this service did not seal it. */
    Optional<String> open(String sealed);
}
