/**
 * The sample documents of input/ and the database beside the sample's settings: a fictional
 * municipality's plans, made from texts under test resources.
 */
@NullMarked
package dk.milepael.sample;

import org.jspecify.annotations.NullMarked;
