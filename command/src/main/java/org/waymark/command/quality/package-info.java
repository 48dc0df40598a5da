/** What makes a figure doubtful: validation rules, and from where on a value is unusual. */
@NullMarked
package org.waymark.command.quality;

import org.jspecify.annotations.NullMarked;
