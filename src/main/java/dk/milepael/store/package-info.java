/** The SQLite store: repositories over JDBC, and the Flyway migrations beside them. */
@NullMarked
package dk.milepael.store;

import org.jspecify.annotations.NullMarked;
