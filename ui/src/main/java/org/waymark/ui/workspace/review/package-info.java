/** The review queue: values that wait for a second person. */
@NullMarked
package org.waymark.ui.workspace.review;

import org.jspecify.annotations.NullMarked;
