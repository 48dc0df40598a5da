/** What states have committed themselves to, and how that reads. */
@NullMarked
package org.waymark.command.commitment;

import org.jspecify.annotations.NullMarked;
