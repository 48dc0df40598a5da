/** The report form: what is due, a value with its flags, and what one has sent. */
@NullMarked
package org.waymark.ui.workspace.report;

import org.jspecify.annotations.NullMarked;
