/** Says by which rule a measure is assessed, in the words of a language. */
@NullMarked
package org.waymark.ui.assessment;

import org.jspecify.annotations.NullMarked;
