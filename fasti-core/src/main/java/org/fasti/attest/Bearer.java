package org.fasti.attest;

import java.util.Optional;

/**
 * A person as one source names them. Bearers of different sources who are taken for one person share that person's
 * number.
 *
 * @param number the bearer's own in the chronicle
 * @param person the person's, the least of the bearers' who are one
 * @param name as the source writes it
 * @param id the source's own name for the person, such as an identifier of a data set
 */
public record Bearer(long number, long person, String name, Optional<String> id) {}
