/** What people say: moderation, themes, decisions and what was done. */
@NullMarked
package org.waymark.ui.workspace.feedback;

import org.jspecify.annotations.NullMarked;
