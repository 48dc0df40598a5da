/** Who does what, who works together, and for what there is nobody. */
@NullMarked
package org.waymark.ui.workspace.partner;

import org.jspecify.annotations.NullMarked;
