/** What reporting costs those who report, and whether what they send is used. */
@NullMarked
package org.waymark.query.burden;

import org.jspecify.annotations.NullMarked;
