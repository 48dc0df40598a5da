package org.waymark.ui.site;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.command.coalition.Charter;
import org.waymark.command.consultation.ConsultationId;
import org.waymark.query.domain.DomainName;

/**
 * What a review belongs to.
 *
 * @param round of consultation, or null
 * @param body what the standing body that speaks in it says of itself, or null
 * @param subjects under which it is found
 */
public record Belonging(
        @Nullable ConsultationId round, @Nullable Charter body, List<DomainName> subjects) {}
