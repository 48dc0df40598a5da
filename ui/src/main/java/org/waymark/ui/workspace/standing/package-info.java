/** What several standings say about the same thing, side by side. */
@NullMarked
package org.waymark.ui.workspace.standing;

import org.jspecify.annotations.NullMarked;
