/** Measures reading and reports, apart from the tests: see src/docs/bench.md. */
@NullMarked
package dk.milepael.bench;

import org.jspecify.annotations.NullMarked;
