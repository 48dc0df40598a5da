/** Learning from what was done: practices, and what is taken over from other plans. */
@NullMarked
package org.waymark.ui.workspace.learning;

import org.jspecify.annotations.NullMarked;
