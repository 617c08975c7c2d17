package org.fasti.office;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;

/** Reads a title into a position. */
public final class TitleReader {
    /** The reader for a language, by ISO 639-1 code. */
    public static TitleReader forLanguage(String language) {
        return new TitleReader();
    }

    /** The position that {@code title} names; total: every title gives a position. */
    public Position read(String title) {
        String label = title.strip();
        return new Position(
                label,
                label.split(" of ", 2)[0].toLowerCase(Locale.ROOT),
                Optional.empty(),
                Optional.empty(),
                new PositionKey(
                        "",
                        new TreeSet<>(
                                Arrays.asList(label.toLowerCase(Locale.ROOT).split(" ")))));
    }

    /** True where the words look like an office rather than, say, a person's name or a section heading. */
    public boolean looksLikeOffice(String words) {
        return words.contains(" of ");
    }
}
