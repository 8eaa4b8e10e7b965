/**
 * The sample workbooks of input/: a fictional municipality's plans, made from texts under test
 * resources.
 */
@NullMarked
package dk.milepael.sample;

import org.jspecify.annotations.NullMarked;
