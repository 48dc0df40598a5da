/**
 * Files of values: a template, the upload, what its columns and codes mean, a look before anything is saved, a receipt.
 */
@NullMarked
package org.waymark.ui.workspace.report.imports;

import org.jspecify.annotations.NullMarked;
