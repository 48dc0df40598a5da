package org.waymark.command.consultation;

import org.waymark.command.Words;

/** Something people may read before they speak. */
public record Material(Words name, String link) {}
