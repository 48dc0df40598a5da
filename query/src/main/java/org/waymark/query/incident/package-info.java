/** Incidents for those who help, and counts of them for everybody. */
@NullMarked
package org.waymark.query.incident;

import org.jspecify.annotations.NullMarked;
