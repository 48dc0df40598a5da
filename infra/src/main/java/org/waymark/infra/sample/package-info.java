/** The content of the sample run: a real plan with real figures, handed in at the doors like anybody's. */
@NullMarked
package org.waymark.infra.sample;

import org.jspecify.annotations.NullMarked;
