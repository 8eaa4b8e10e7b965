/** The list of recipients as staff keep it: its columns, its rows and what is wrong in them. */
@NullMarked
package dk.milepael.delivery.roster;

import org.jspecify.annotations.NullMarked;
