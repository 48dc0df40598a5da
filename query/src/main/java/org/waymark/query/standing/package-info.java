/** What several standings say about the same thing, where they diverge, and how values are overseen. */
@NullMarked
package org.waymark.query.standing;

import org.jspecify.annotations.NullMarked;
