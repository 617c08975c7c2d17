package org.fasti.person;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.fasti.language.LanguageTable;

/** Reads written names into {@link PersonName}s, with a language's honorifics. */
public final class PersonNames {
    private static final Map<String, PersonNames> BY_LANGUAGE = new ConcurrentHashMap<>();

    /** Letters that Unicode does not decompose and that writers replace by plain ones. */
    private static final Map<Integer, String> PLAIN = Map.ofEntries(
            Map.entry((int) 'ł', "l"),
            Map.entry((int) 'ø', "o"),
            Map.entry((int) 'đ', "d"),
            Map.entry((int) 'ð', "d"),
            Map.entry((int) 'þ', "th"),
            Map.entry((int) 'æ', "ae"),
            Map.entry((int) 'œ', "oe"),
            Map.entry((int) 'ß', "ss"),
            Map.entry((int) 'ı', "i"));

    private final Map<String, Set<String>> honorifics;

    private PersonNames(Map<String, Set<String>> honorifics) {
        this.honorifics = honorifics;
    }

    /** The reader for a language, by ISO 639-1 code; a language without a list of honorifics drops none. */
    public static PersonNames forLanguage(String language) {
        return BY_LANGUAGE.computeIfAbsent(language, PersonNames::load);
    }

    private static PersonNames load(String language) {
        Map<String, Set<String>> honorifics = new HashMap<>();
        for (List<String> row : LanguageTable.of(language, "honorifics.tsv").rows()) {
            honorifics.computeIfAbsent(row.getFirst(), kind -> new HashSet<>()).add(row.getLast());
        }
        return new PersonNames(honorifics);
    }

    /** The name in {@code written}; total: every string gives a name. */
    public PersonName read(String written) {
        List<List<String>> parts = parts(written);
        List<String> words = new ArrayList<>(parts.isEmpty() ? List.of() : parts.getFirst());
        String generation = "";
        for (List<String> part : parts.subList(Math.min(1, parts.size()), parts.size())) {
            if (part.size() == 1 && is("generation", part.getFirst())) {
                generation = part.getFirst();
            } else if (words.size() == 1 && !is("after", part.getFirst())) {
                // "LEE, Ann": the family name stands first
                words.addAll(0, part);
            }
        }
        while (words.size() > 1 && is("before", words.getFirst())) {
            words.removeFirst();
        }
        while (words.size() > 1 && is("after", words.getLast())) {
            words.removeLast();
        }
        if (words.size() > 2 && is("generation", words.getLast())) {
            generation = words.removeLast();
        }
        return words.isEmpty() ? new PersonName(List.of(written.strip()), "") : new PersonName(words, generation);
    }

    boolean is(String kind, String word) {
        return honorifics.getOrDefault(kind, Set.of()).contains(word);
    }

    private static void append(int letter, StringBuilder word) {
        String plain = letter < 0x80 ? null : PLAIN.get(letter);
        if (plain == null) {
            word.appendCodePoint(letter);
        } else {
            word.append(plain);
        }
    }

    /** The folded words of each part between commas, without what stands in brackets. */
    static List<List<String>> parts(String written) {
        List<List<String>> parts = new ArrayList<>();
        List<String> part = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        int depth = 0;
        String decomposed = Normalizer.normalize(written, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        for (int i = 0; i <= decomposed.length(); ) {
            int c = i < decomposed.length() ? decomposed.codePointAt(i) : ',';
            i += Character.charCount(c);
            if (c == '(' || c == '[') {
                depth++;
            } else if ((c == ')' || c == ']') && depth > 0) {
                depth--;
            } else if (depth == 0 && Character.isLetterOrDigit(c)) {
                append(c, word);
                continue;
            }
            boolean joins = Character.getType(c) == Character.NON_SPACING_MARK || c == '\'' || c == '’';
            if (!joins && !word.isEmpty()) {
                part.add(word.toString());
                word.setLength(0);
            }
            if (c == ',' && !part.isEmpty() && (depth == 0 || i > decomposed.length())) {
                parts.add(List.copyOf(part));
                part.clear();
            }
        }
        return parts;
    }
}
