package org.fasti.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Which column of a table stands for which of ours: those of the same name, unless it is said otherwise. */
public final class ColumnMap {
    /** Nothing is said otherwise. */
    public static final ColumnMap NONE = new ColumnMap(Map.of());

    /** Our names of columns. */
    public static final List<String> KNOWN = List.of(
            "person",
            "person_id",
            "position",
            "role",
            "organization",
            "area",
            "place",
            "start",
            "end",
            "ended",
            "on",
            "acting",
            "predecessor",
            "successor",
            "qualifiers",
            "source",
            "doc");

    private static final List<String> NEEDED = List.of("person", "position");
    /** A comma in a column's name parts nothing: what follows is not one of our names. */
    private static final Pattern PARTS = Pattern.compile(",(?=\\s*(?:" + String.join("|", KNOWN) + ")\\s*=)");

    private final Map<String, String> theirs;

    private ColumnMap(Map<String, String> theirs) {
        this.theirs = theirs;
    }

    /**
     * Reads {@code person=Name,start=Took office}.
     *
     * @throws IllegalArgumentException where it is not so written, or names a column that is none of ours
     */
    public static ColumnMap of(List<String> written) {
        Map<String, String> theirs = new LinkedHashMap<>();
        for (String part : written.stream().flatMap(PARTS::splitAsStream).toList()) {
            int equals = part.indexOf('=');
            String ours =
                    (equals < 0 ? part : part.substring(0, equals)).strip().toLowerCase(Locale.ROOT);
            String their = unquoted(equals < 0 ? "" : part.substring(equals + 1).strip());
            if (!KNOWN.contains(ours)) {
                throw new IllegalArgumentException(
                        "--map has no column '" + ours + "'; there are " + String.join(", ", KNOWN));
            }
            if (their.isEmpty()) {
                throw new IllegalArgumentException("--map takes pairs such as person=Name, not " + part.strip());
            }
            theirs.put(ours, their);
        }
        return new ColumnMap(theirs);
    }

    /** The place of each of our columns that the table has. */
    Map<String, Integer> places(List<String> header) throws TableTrouble {
        Map<String, Integer> byName = new LinkedHashMap<>();
        for (int i = 0; i < header.size(); i++) {
            byName.putIfAbsent(folded(header.get(i)), i);
        }
        Map<String, Integer> places = new LinkedHashMap<>();
        for (String ours : KNOWN) {
            String their = theirs.get(ours);
            Integer place = byName.get(folded(their == null ? ours : their));
            if (place != null) {
                places.put(ours, place);
            } else if (their != null) {
                throw new TableTrouble("--map " + ours + ": the table has no column '" + their + "'" + has(header));
            }
        }
        for (String needed : NEEDED) {
            if (!places.containsKey(needed)) {
                throw new TableTrouble("the first row names the columns, and '" + needed + "' is not among them"
                        + has(header) + ". If one of them is that, say so: --map " + needed + "=COLUMN");
            }
        }
        return places;
    }

    private static String has(List<String> header) {
        List<String> named = new ArrayList<>();
        header.stream().map(String::strip).filter(name -> !name.isEmpty()).forEach(named::add);
        return "; it has " + (named.isEmpty() ? "none" : String.join(", ", named));
    }

    private static String unquoted(String name) {
        boolean quoted = name.length() > 1 && name.startsWith("\"") && name.endsWith("\"");
        return quoted ? name.substring(1, name.length() - 1) : name;
    }

    private static String folded(String name) {
        return String.join(
                " ", Arrays.asList(name.strip().toLowerCase(Locale.ROOT).split("\\s+")));
    }
}
