/** What was learned from plans, and what is made of it. */
@NullMarked
package org.waymark.ui.workspace.learning;

import org.jspecify.annotations.NullMarked;
