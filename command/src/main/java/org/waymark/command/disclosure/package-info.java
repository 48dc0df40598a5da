/** How closely a data set is guarded, so that nobody is found in what is published of it. */
@NullMarked
package org.waymark.command.disclosure;

import org.jspecify.annotations.NullMarked;
