/** What is told in public beside figures: key messages, stories, answers to myths, and what happened meanwhile. */
@NullMarked
package org.waymark.command.fact;

import org.jspecify.annotations.NullMarked;
