package org.fasti.query;

import org.fasti.attest.Office;
import org.fasti.time.Truth;

/**
 * Somebody in office on a day, without the words that show it.
 *
 * @param holds certainly or possibly
 * @param person the name
 */
public record InOffice(Truth holds, String person, Office office) {}
