/** What partners propose to change in a plan, who supports or opposes it, and what was decided. */
@NullMarked
package org.waymark.query.proposal;

import org.jspecify.annotations.NullMarked;
