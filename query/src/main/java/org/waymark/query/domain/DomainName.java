package org.waymark.query.domain;

import org.waymark.command.Words;
import org.waymark.command.domain.DomainId;

/** A domain with its name and where its vocabulary was published. */
public record DomainName(DomainId domain, Words name, String sourceUrl) {}
