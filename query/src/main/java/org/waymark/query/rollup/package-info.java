/** One indicator over places: what adds up, how the rest lies, who is like whom, and who is left behind. */
@NullMarked
package org.waymark.query.rollup;

import org.jspecify.annotations.NullMarked;
