/** How planned steps are coming along. */
@NullMarked
package org.waymark.query.milestone;

import org.jspecify.annotations.NullMarked;
