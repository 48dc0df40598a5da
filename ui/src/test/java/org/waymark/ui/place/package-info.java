/** Tests of files of places. */
@NullMarked
package org.waymark.ui.place;

import org.jspecify.annotations.NullMarked;
