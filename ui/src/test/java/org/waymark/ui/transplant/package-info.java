/** Tests of transplants. */
@NullMarked
package org.waymark.ui.transplant;

import org.jspecify.annotations.NullMarked;
