/** Looking back on a crisis: what was known and done when. */
@NullMarked
package org.waymark.query.replay;

import org.jspecify.annotations.NullMarked;
