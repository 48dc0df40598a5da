/** The application. */
@NullMarked
package org.waymark;

import org.jspecify.annotations.NullMarked;
