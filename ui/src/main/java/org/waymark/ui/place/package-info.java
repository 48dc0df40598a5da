/** Places that come in as a file. */
@NullMarked
package org.waymark.ui.place;

import org.jspecify.annotations.NullMarked;
