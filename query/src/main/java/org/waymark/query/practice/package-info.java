/** What worked elsewhere or failed, and how goals that were taken from elsewhere come along beside their origins. */
@NullMarked
package org.waymark.query.practice;

import org.jspecify.annotations.NullMarked;
