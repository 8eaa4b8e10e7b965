/** Blank workbooks to fill in, one for each document family, that are read as what they are. */
@NullMarked
package dk.milepael.ingest.form;

import org.jspecify.annotations.NullMarked;
