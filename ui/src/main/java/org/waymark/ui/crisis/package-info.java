/** How crises are told, the same on public pages, in the workspace and through the API. */
@NullMarked
package org.waymark.ui.crisis;

import org.jspecify.annotations.NullMarked;
