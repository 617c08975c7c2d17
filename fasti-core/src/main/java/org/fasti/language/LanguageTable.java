package org.fasti.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * A table of a language's knowledge: tab-separated UTF-8 lines; lines that begin with {@code #} explain them and are
 * left out, as are empty lines.
 *
 * @param rows the cells of each line, stripped; never an empty row
 */
public record LanguageTable(List<List<String>> rows) {
    /** Which files there are, as far as that has been asked: looking for one opens the program's archive. */
    private static final Map<String, Boolean> PRESENT = new ConcurrentHashMap<>();

    public LanguageTable {
        rows = List.copyOf(rows);
    }

    /**
     * The table of that name.
     *
     * @param language an ISO 639-1 code, such as {@code en}
     * @param name the file's name, such as {@code months.tsv}
     * @return an empty table where the language has no such file
     * @throws IllegalArgumentException if {@code language} is not made of lower-case letters and hyphens
     */
    public static LanguageTable of(String language, String name) {
        if (!isCode(language)) {
            throw new IllegalArgumentException("not a language code: " + language);
        }
        String path = path(language, name);
        try (InputStream file = LanguageTable.class.getResourceAsStream(path)) {
            if (file == null) {
                return new LanguageTable(List.of());
            }
            return parse(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + path, e);
        }
    }

    /** Whether there is a folder of the language's words; every such folder has role words. */
    public static boolean isKnown(String language) {
        return has(language, "roles.tsv");
    }

    /** Whether the language has a file of that name. */
    public static boolean has(String language, String name) {
        return isCode(language)
                && PRESENT.computeIfAbsent(path(language, name), path -> LanguageTable.class.getResource(path) != null);
    }

    /** The first cells of all rows. */
    public Set<String> words() {
        return rows.stream().map(List::getFirst).collect(Collectors.toUnmodifiableSet());
    }

    private static boolean isCode(String language) {
        return !language.isEmpty() && language.chars().allMatch(c -> (c >= 'a' && c <= 'z') || c == '-');
    }

    private static String path(String language, String name) {
        return "/org/fasti/languages/" + language + "/" + name;
    }

    /** The rows in {@code text}. */
    public static LanguageTable parse(String text) {
        return new LanguageTable(text.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line ->
                        Arrays.stream(line.split("\t", -1)).map(String::strip).toList())
                .toList());
    }

    /** The cell at {@code column}, 0-based, of {@code row}; empty where the row is shorter. */
    public static String cell(List<String> row, int column) {
        return column < row.size() ? row.get(column) : "";
    }
}
