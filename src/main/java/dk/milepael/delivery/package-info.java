/** Recipients, the outbox and the sending of finished messages; knows no plan. */
@NullMarked
package dk.milepael.delivery;

import org.jspecify.annotations.NullMarked;
