/** What the plan said when: every adopted version, and what was moved between them. */
@NullMarked
package org.waymark.query.version;

import org.jspecify.annotations.NullMarked;
