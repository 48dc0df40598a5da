/** Promises beside figures: are we on course? */
@NullMarked
package org.waymark.query.progress;

import org.jspecify.annotations.NullMarked;
