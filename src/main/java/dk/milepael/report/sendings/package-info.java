/** The list of a night's mails: who got what and when, and who did not and why. */
@NullMarked
package dk.milepael.report.sendings;

import org.jspecify.annotations.NullMarked;
