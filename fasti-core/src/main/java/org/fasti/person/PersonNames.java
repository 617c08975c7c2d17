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

    private static final int FIRST_BEYOND_ASCII = 0x80;
    /** The first of the marks that stand on the letter before them. */
    private static final int FIRST_MARK = 0x300;

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

    private final Set<String> before;
    private final Set<String> after;
    private final Set<String> generations;

    private PersonNames(String language) {
        Map<String, Set<String>> honorifics = new HashMap<>();
        for (List<String> row : LanguageTable.of(language, "honorifics.tsv").rows()) {
            honorifics.computeIfAbsent(row.getFirst(), kind -> new HashSet<>()).add(row.getLast());
        }
        before = honorifics.getOrDefault("before", Set.of());
        after = honorifics.getOrDefault("after", Set.of());
        generations = honorifics.getOrDefault("generation", Set.of());
    }

    /** The reader for a language, by ISO 639-1 code; a language without a list of honorifics drops none. */
    public static PersonNames forLanguage(String language) {
        return BY_LANGUAGE.computeIfAbsent(language, PersonNames::new);
    }

    /** The name in {@code written}; total: every string gives a name. */
    public PersonName read(String written) {
        List<List<String>> parts = parts(written);
        return parts.isEmpty() ? new PersonName(List.of(written.strip()), "") : read(parts);
    }

    /** The name in the parts between its commas, at least one. */
    PersonName read(List<List<String>> parts) {
        List<String> words = new ArrayList<>(parts.getFirst());
        String generation = "";
        for (List<String> part : parts.subList(1, parts.size())) {
            if (part.size() == 1 && generations.contains(part.getFirst())) {
                generation = part.getFirst();
            } else if (words.size() == 1 && !after.contains(part.getFirst())) {
                // "LEE, Ann": the family name stands first
                words.addAll(0, part);
            }
        }
        while (words.size() > 1 && before.contains(words.getFirst())) {
            words.removeFirst();
        }
        while (words.size() > 1 && after.contains(words.getLast())) {
            words.removeLast();
        }
        if (words.size() > 2 && generations.contains(words.getLast())) {
            generation = words.removeLast();
        }
        return new PersonName(words, generation);
    }

    /** True where the folded word stands before names and is no part of them: "sir", "the". */
    boolean isBefore(String word) {
        return before.contains(word);
    }

    private static boolean isAscii(String written) {
        for (int i = 0; i < written.length(); i++) {
            if (written.charAt(i) >= FIRST_BEYOND_ASCII) {
                return false;
            }
        }
        return true;
    }

    private static void append(int letter, StringBuilder word) {
        String plain = letter < FIRST_BEYOND_ASCII ? null : PLAIN.get(letter);
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
        String decomposed = isAscii(written)
                ? written.toLowerCase(Locale.ROOT)
                : Normalizer.normalize(written, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
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
            boolean joins =
                    c == '\'' || c == '’' || c >= FIRST_MARK && Character.getType(c) == Character.NON_SPACING_MARK;
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
