/** The mail to one owner on the milestones that are theirs. */
@NullMarked
package dk.milepael.report.mail;

import org.jspecify.annotations.NullMarked;
