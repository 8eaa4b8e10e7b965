/** Made-up plans, files and nights on which every branch of the templates can be tried. */
@NullMarked
package dk.milepael.report.specimen;

import org.jspecify.annotations.NullMarked;
