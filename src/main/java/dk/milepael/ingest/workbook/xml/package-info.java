/** XML parts of packages read forward, with no way from them to anything outside. */
@NullMarked
package dk.milepael.ingest.workbook.xml;

import org.jspecify.annotations.NullMarked;
