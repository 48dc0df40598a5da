/** Which voices seem to say the same, and by when something was promised to them. */
@NullMarked
package org.waymark.ui.theme;

import org.jspecify.annotations.NullMarked;
