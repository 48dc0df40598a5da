/** Files of voices, as partners bring them. */
@NullMarked
package org.waymark.ui.collect;

import org.jspecify.annotations.NullMarked;
