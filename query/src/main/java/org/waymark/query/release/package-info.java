/** Releases: what is in each, what it withholds and why, and what was published when. */
@NullMarked
package org.waymark.query.release;

import org.jspecify.annotations.NullMarked;
