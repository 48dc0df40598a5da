/** The door for machines: JSON and CSV under /api/v1, problems as RFC 9457. */
@NullMarked
package org.waymark.ui.api;

import org.jspecify.annotations.NullMarked;
