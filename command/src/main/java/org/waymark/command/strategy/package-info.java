/** What was promised, by when, and every change to it. */
@NullMarked
package org.waymark.command.strategy;

import org.jspecify.annotations.NullMarked;
