/** FreeMarker, locked to the templates folder and to plain records, producing semantic XHTML. */
@NullMarked
package dk.milepael.report.template;

import org.jspecify.annotations.NullMarked;
