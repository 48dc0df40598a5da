/** What was done to people for who they are, told without asking who they are. */
@NullMarked
package org.waymark.command.incident;

import org.jspecify.annotations.NullMarked;
