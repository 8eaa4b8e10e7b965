/** What every report kind is made with: its words, its day, its head and its page as a tree. */
@NullMarked
package dk.milepael.report;

import org.jspecify.annotations.NullMarked;
