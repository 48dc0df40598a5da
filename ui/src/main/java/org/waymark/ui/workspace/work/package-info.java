/** What needs whoever sits at the workspace today. */
@NullMarked
package org.waymark.ui.workspace.work;

import org.jspecify.annotations.NullMarked;
