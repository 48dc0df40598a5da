/** Commitments, and what serves them in a strategy. */
@NullMarked
package org.waymark.query.commitment;

import org.jspecify.annotations.NullMarked;
