/** Who may sign in: configured by the operator, or the demo accounts of a sample run. */
@NullMarked
package org.waymark.infra.account;

import org.jspecify.annotations.NullMarked;
