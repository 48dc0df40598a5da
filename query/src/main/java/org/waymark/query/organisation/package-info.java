/** Organisations and their mandates. */
@NullMarked
package org.waymark.query.organisation;

import org.jspecify.annotations.NullMarked;
