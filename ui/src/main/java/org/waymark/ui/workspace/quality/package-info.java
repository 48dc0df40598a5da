/** Whether figures can be trusted: what is late, missing or unusual, and by which rules that is found. */
@NullMarked
package org.waymark.ui.workspace.quality;

import org.jspecify.annotations.NullMarked;
