/** Reviews of strategies, and how far what they recommend has come. */
@NullMarked
package org.waymark.query.review;

import org.jspecify.annotations.NullMarked;
