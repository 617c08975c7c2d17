package org.fasti.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A file of what is known of one language: tab-separated columns, one entry a line; lines that start with {@code #}
 * and empty lines say nothing.
 */
public final class DataFile {
    private DataFile() {}

    /**
     * The rows of {@code languages/<language>/<name>}.
     *
     * @throws IllegalArgumentException if there is no such file
     */
    public static List<List<String>> rows(String language, String name) {
        String path = "/org/fasti/languages/" + language + "/" + name;
        try (InputStream in = DataFile.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalArgumentException("no language data " + path);
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            List<List<String>> rows = new ArrayList<>();
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.isBlank() && line.charAt(0) != '#') {
                    rows.add(List.of(line.split("\t", -1)));
                }
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException("language data " + path + " cannot be read", e);
        }
    }
}
