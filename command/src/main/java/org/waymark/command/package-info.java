/** What may be asked of Waymark, what has happened in it, and the rules between. */
@NullMarked
package org.waymark.command;

import org.jspecify.annotations.NullMarked;
