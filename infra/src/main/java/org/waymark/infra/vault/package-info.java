/** Where the keys of sealed words live, and the codes with which their authors return. */
@NullMarked
package org.waymark.infra.vault;

import org.jspecify.annotations.NullMarked;
