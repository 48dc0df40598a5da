/** How something came to be, read from the log when it is asked for. */
@NullMarked
package org.waymark.query.history;

import org.jspecify.annotations.NullMarked;
