/** What an administrator watches: how far the read models have come, and what they stumbled over. */
@NullMarked
package org.waymark.ui.workspace.admin;

import org.jspecify.annotations.NullMarked;
