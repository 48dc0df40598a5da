/**
 * How those who were asked were answered, computed from what happened and never from what anybody says of themselves.
 */
@NullMarked
package org.waymark.query.integrity;

import org.jspecify.annotations.NullMarked;
