/** What people said when they sat together, told by the partner who asked them. */
@NullMarked
package org.waymark.command.gathering;

import org.jspecify.annotations.NullMarked;
