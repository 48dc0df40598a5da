/** The words of the service: every sentence people read, in every language, with its numbers and dates. */
@NullMarked
package org.waymark.ui.words;

import org.jspecify.annotations.NullMarked;
