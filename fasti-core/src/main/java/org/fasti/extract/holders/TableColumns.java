package org.fasti.extract.holders;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.fasti.language.LanguageTable;
import org.fasti.source.BoxVocabulary;
import org.fasti.source.Span;

/**
 * Which column of a table of holders says what; see {@code holder-tables.tsv}. Columns are counted from 0.
 *
 * @param wider over how many columns more than one the names are headed
 * @param headed the words over the names, where they name an office: "Mayor"
 */
record TableColumns(Map<Kind, Integer> places, int wider, Optional<String> headed) {
    /** What a column says. */
    enum Kind {
        NAME,
        START,
        END,
        TERM,
        OFFICE,
        /** The day on which an envoy was received; the titles in such a table are ranks of envoys to one post. */
        RECEIVED,
        /** A film, a book: the table is of works, or of what they were given, and not of holders. */
        WORK
    }

    private static final Set<Kind> TIMES = Set.of(Kind.TERM, Kind.START, Kind.RECEIVED);
    private static final int LONGEST_HEADING = 60;
    private static final Map<String, Map<String, Kind>> BY_LANGUAGE = new ConcurrentHashMap<>();

    TableColumns {
        places = Map.copyOf(places);
    }

    /** The columns under a row of headings; empty where the row does not head the names and times of holders. */
    static Optional<TableColumns> under(String text, List<Span> cells, String language) {
        Map<String, Kind> known = BY_LANGUAGE.computeIfAbsent(language, TableColumns::read);
        List<String> headings = new ArrayList<>();
        List<Optional<Kind>> kinds = new ArrayList<>();
        for (Span cell : cells) {
            boolean heading = cell.length() > 0 && cell.length() <= LONGEST_HEADING;
            headings.add(heading ? withoutBrackets(cell.in(text)) : "");
            kinds.add(Optional.ofNullable(known.get(headings.getLast().toLowerCase(Locale.ROOT))));
        }
        boolean timed = kinds.stream().flatMap(Optional::stream).anyMatch(TIMES::contains);
        if (!timed || kinds.contains(Optional.of(Kind.WORK))) {
            return Optional.empty();
        }
        BoxVocabulary vocabulary = BoxVocabulary.forLanguage(language);
        Map<Kind, Integer> places = new HashMap<>();
        Optional<String> headed = Optional.empty();
        for (int i = 0; i < kinds.size(); i++) {
            if (kinds.get(i).isPresent()) {
                places.putIfAbsent(kinds.get(i).get(), i);
            } else if (!places.containsKey(Kind.NAME) && vocabulary.rolePlace(headings.get(i)) >= 0) {
                places.put(Kind.NAME, i);
                headed = Optional.of(headings.get(i));
            }
        }
        return places.containsKey(Kind.NAME)
                ? Optional.of(new TableColumns(places, wider(cells, places.get(Kind.NAME)), headed))
                : Optional.empty();
    }

    boolean has(Kind kind) {
        return places.containsKey(kind);
    }

    /** The words of a row's cell in that column; empty where there are none. */
    String cell(Kind kind, String text, List<Span> cells) {
        Integer place = places.get(kind);
        if (place == null) {
            return "";
        }
        // A heading over two columns, the first of them for a picture, heads the first one that has words.
        int last = Math.min(cells.size() - 1, place + (kind == Kind.NAME ? wider : 0));
        for (int i = place; i <= last; i++) {
            String words = cells.get(i)
                    .in(text)
                    .replace('\n', ' ')
                    .replace('\u00A0', ' ')
                    .strip();
            if (!words.isEmpty()) {
                return words;
            }
        }
        return "";
    }

    private static int wider(List<Span> cells, int place) {
        int next = place + 1;
        while (next < cells.size() && cells.get(next).length() == 0) {
            next++;
        }
        return next - place - 1;
    }

    private static Map<String, Kind> read(String language) {
        Map<String, Kind> known = new HashMap<>();
        for (List<String> row : LanguageTable.of(language, "holder-tables.tsv").rows()) {
            known.put(row.getFirst(), Kind.valueOf(LanguageTable.cell(row, 1).toUpperCase(Locale.ROOT)));
        }
        return known;
    }

    private static String withoutBrackets(String heading) {
        String line = heading.replace('\n', ' ').replace('\u00A0', ' ');
        int bracket = line.indexOf(" (");
        return (bracket > 0 ? line.substring(0, bracket) : line).strip();
    }
}
