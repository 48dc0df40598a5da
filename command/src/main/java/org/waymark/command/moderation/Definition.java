package org.waymark.command.moderation;

import org.jspecify.annotations.Nullable;
import org.waymark.command.Words;

/**
 * What a reason for keeping words back means where the house stands.
 *
 * @param law the law it follows, as it is cited there, or null where no law says so
 */
public record Definition(Words words, @Nullable String law) {}
