/** Whether figures can be trusted: what is odd about a value, what validation rules say, what is late or missing. */
@NullMarked
package org.waymark.query.quality;

import org.jspecify.annotations.NullMarked;
