/** What worked elsewhere, or failed, told so that others can learn from it. */
@NullMarked
package org.waymark.command.practice;

import org.jspecify.annotations.NullMarked;
