/** Any other list of things to do by a day: issue logs, project plans, registers. */
@NullMarked
package dk.milepael.ingest.layout.tracker;

import org.jspecify.annotations.NullMarked;
