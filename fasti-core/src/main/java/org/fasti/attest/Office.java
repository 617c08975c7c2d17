package org.fasti.attest;

import java.util.Optional;

/**
 * An office as sources word it. Wordings that are taken for one office share a line of holders.
 *
 * @param number the wording's own in the chronicle
 * @param line the line's, the least of the wordings' that are one office
 * @param position the title
 */
public record Office(long number, long line, String position, Optional<String> organization, Optional<String> place) {}
