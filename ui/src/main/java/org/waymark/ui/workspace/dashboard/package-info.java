/** The dashboard: are we on course, and did anyone listen? */
@NullMarked
package org.waymark.ui.workspace.dashboard;

import org.jspecify.annotations.NullMarked;
