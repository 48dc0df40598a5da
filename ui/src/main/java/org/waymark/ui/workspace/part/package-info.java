/** The parts screens are put together from: messages, tables, fields, dialogs. */
@NullMarked
package org.waymark.ui.workspace.part;

import org.jspecify.annotations.NullMarked;
