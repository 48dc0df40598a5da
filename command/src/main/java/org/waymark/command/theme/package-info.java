/** What several voices ask, what was decided, and what became of it. */
@NullMarked
package org.waymark.command.theme;

import org.jspecify.annotations.NullMarked;
