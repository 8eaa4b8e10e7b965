/** Semantic XHTML turned into tagged, archivable PDF. */
@NullMarked
package dk.milepael.report.pdf;

import org.jspecify.annotations.NullMarked;
