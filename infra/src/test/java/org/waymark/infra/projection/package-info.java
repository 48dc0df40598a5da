/** Proofs that readers of the log lose nothing and hold nobody up. */
@NullMarked
package org.waymark.infra.projection;

import org.jspecify.annotations.NullMarked;
