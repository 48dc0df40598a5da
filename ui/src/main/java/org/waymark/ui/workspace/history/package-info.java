/** How something came to be, and taking back what can be taken back. */
@NullMarked
package org.waymark.ui.workspace.history;

import org.jspecify.annotations.NullMarked;
