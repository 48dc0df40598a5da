/** The doors through which people and machines come in. */
@NullMarked
package org.waymark.ui;

import org.jspecify.annotations.NullMarked;
