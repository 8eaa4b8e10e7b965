/** The nightly Spring Batch job: its steps, settings, skip policy and manifest. */
@NullMarked
package dk.milepael.nightly;

import org.jspecify.annotations.NullMarked;
