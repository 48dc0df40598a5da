/** Files of values: what they say is matched to what is known here, checked, shown, and handed in by commands. */
@NullMarked
package org.waymark.ui.imports;

import org.jspecify.annotations.NullMarked;
