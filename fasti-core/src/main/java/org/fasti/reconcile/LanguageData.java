package org.fasti.reconcile;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The word lists of a language: tab-separated lines, comments begin with {@code #}. */
final class LanguageData {
    private LanguageData() {}

    /** The first words of a list's rows; none where the language has no such list. */
    static Set<String> words(String language, String file) {
        return rows(language, file).stream().map(List::getFirst).collect(Collectors.toUnmodifiableSet());
    }

    /** The rows of a list; none where the language has no such list. */
    static List<List<String>> rows(String language, String file) {
        String path = "/org/fasti/languages/" + language + "/" + file;
        try (InputStream stream = LanguageData.class.getResourceAsStream(path)) {
            if (stream == null) {
                return List.of();
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return lines.lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> Arrays.stream(line.split("\t", -1))
                            .map(String::strip)
                            .toList())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
