/** Personal words as they lie on the log: unreadable without a key kept elsewhere. */
@NullMarked
package org.waymark.command.sealed;

import org.jspecify.annotations.NullMarked;
