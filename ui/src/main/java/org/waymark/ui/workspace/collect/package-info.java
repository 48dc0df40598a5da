/** What partners bring in for others. */
@NullMarked
package org.waymark.ui.workspace.collect;

import org.jspecify.annotations.NullMarked;
