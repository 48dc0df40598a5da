/** Readers of the log: how read models follow it, fall back, are rebuilt, and how far they have come. */
@NullMarked
package org.waymark.infra.projection;

import org.jspecify.annotations.NullMarked;
