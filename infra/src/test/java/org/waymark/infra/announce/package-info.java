/** Proofs of what is announced, what never is, and that a broker that is away costs nothing. */
@NullMarked
package org.waymark.infra.announce;

import org.jspecify.annotations.NullMarked;
