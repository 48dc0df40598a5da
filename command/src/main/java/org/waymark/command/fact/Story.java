package org.waymark.command.fact;

import org.waymark.command.feedback.Consent;
import org.waymark.command.sealed.Sealed;

/**
 * Somebody's own words, told with their consent, which they can take back: the key of the words is destroyed then.
 *
 * @param language BCP 47 code of the language they are told in
 */
public record Story(String language, Sealed words, Consent consent) {}
