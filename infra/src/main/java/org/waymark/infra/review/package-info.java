/** Reviews that the milestones of a plan call for, which the service schedules itself. */
@NullMarked
package org.waymark.infra.review;

import org.jspecify.annotations.NullMarked;
