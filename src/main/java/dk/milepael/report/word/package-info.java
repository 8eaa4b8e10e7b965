/** Semantic XHTML turned into a Word document on the design of templates/design.docx. */
@NullMarked
package dk.milepael.report.word;

import org.jspecify.annotations.NullMarked;
