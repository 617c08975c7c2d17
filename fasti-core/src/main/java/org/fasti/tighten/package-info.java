/**
 * Narrows the days that the bounds of tenures may be, by what else is known of them, with the proof: single seats,
 * successions, lives, bodies, stated orders. Pure computation; nothing that is narrowed here was said by a witness.
 */
@NullMarked
package org.fasti.tighten;

import org.jspecify.annotations.NullMarked;
