/** Charts of lights: what they tell, and the shapes and texts they are drawn of. */
@NullMarked
package dk.milepael.report.chart;

import org.jspecify.annotations.NullMarked;
