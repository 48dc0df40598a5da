/** Voices that partners bring in for people who do not write themselves. */
@NullMarked
package org.waymark.ui.collect;

import org.jspecify.annotations.NullMarked;
