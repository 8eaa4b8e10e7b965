/** Semantic XHTML turned into a self-contained page for a browser. */
@NullMarked
package dk.milepael.report.html;

import org.jspecify.annotations.NullMarked;
