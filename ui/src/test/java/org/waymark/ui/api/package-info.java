/** The API, asked over HTTP without a server. */
@NullMarked
package org.waymark.ui.api;

import org.jspecify.annotations.NullMarked;
