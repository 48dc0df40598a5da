/** By which definitions, words and limits people who work here read what others write. */
@NullMarked
package org.waymark.command.moderation;

import org.jspecify.annotations.NullMarked;
