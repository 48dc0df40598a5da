package org.waymark.ui.api;

import org.jspecify.annotations.Nullable;

/**
 * An act that was granted.
 *
 * @param key under which it may be sent again without doing anything more
 */
record ActAnswer(String strategy, String act, @Nullable String key, String outcome) {}
