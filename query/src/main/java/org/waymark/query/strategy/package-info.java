/** Strategies as adopted and as drafted. */
@NullMarked
package org.waymark.query.strategy;

import org.jspecify.annotations.NullMarked;
