/** Which counts may be shown to whom, so that nobody is found in a table. */
@NullMarked
package org.waymark.query.disclosure;

import org.jspecify.annotations.NullMarked;
