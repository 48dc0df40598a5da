/** What is learned from a strategy while it runs and after, and what becomes of what was recommended. */
@NullMarked
package org.waymark.command.review;

import org.jspecify.annotations.NullMarked;
