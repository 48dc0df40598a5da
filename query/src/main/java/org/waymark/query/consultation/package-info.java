/** What was put to consultation, in which words, and who stands how to it. */
@NullMarked
package org.waymark.query.consultation;

import org.jspecify.annotations.NullMarked;
