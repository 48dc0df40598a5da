/** Values, what waits for review, and what is due. */
@NullMarked
package org.waymark.query.reporting;

import org.jspecify.annotations.NullMarked;
