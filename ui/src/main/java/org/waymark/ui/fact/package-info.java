/** What is told beside figures, with the words of people sealed before anything else sees them. */
@NullMarked
package org.waymark.ui.fact;

import org.jspecify.annotations.NullMarked;
