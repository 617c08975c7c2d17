package org.fasti.source;

import java.util.Optional;

/**
 * What the way on which bytes came says of them.
 *
 * @param format the format, where it was declared
 * @param encoding the name of the encoding, where it was declared
 */
record Transport(Optional<Format> format, Optional<String> encoding) {
    /** Files and pipes say nothing. */
    static final Transport SILENT = new Transport(Optional.empty(), Optional.empty());
}
