package org.fasti.source;

import java.util.Optional;
import org.fasti.time.Edtf;

/** Reads the dates that sources state about themselves: EDTF, or an instant, of which the day is kept. */
final class PublishedDate {
    private PublishedDate() {}

    static Optional<Edtf> read(String given) {
        String date = given.strip();
        if (date.length() > 10 && date.charAt(4) == '-' && (date.charAt(10) == 'T' || date.charAt(10) == ' ')) {
            date = date.substring(0, 10);
        }
        if (date.isEmpty() || date.length() > 64) {
            return Optional.empty();
        }
        return Edtf.parse(date);
    }
}
