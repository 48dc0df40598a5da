/** Screens of assessment: by which method, and what would flip under another. */
@NullMarked
package org.waymark.ui.workspace.assessment;

import org.jspecify.annotations.NullMarked;
