package org.fasti.language;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What the words of a language do, for one purpose: a table of two columns, a class and its words, parted by blanks. A
 * word may stand in several classes.
 *
 * @param <C> the classes; {@code PLACE_NOUN} is written {@code place-noun} in the table
 */
public final class WordClasses<C extends Enum<C>> {
    private static final int SIEVE = 256;

    /** The classes of each word as bits by their ordinals: asked for every word of a text, many times. */
    private final Map<String, long[]> classes = new HashMap<>();

    private final Map<C, Set<String>> words;
    /** The words of each class as endings, by the class's ordinal. */
    private final String[][] endings;

    private final long[] none;
    /** A bit for each hash of a word of any class: most words of a text are of none, and this tells it soonest. */
    private final long[] sieve = new long[SIEVE];

    private WordClasses(Class<C> type) {
        words = new EnumMap<>(type);
        int count = type.getEnumConstants().length;
        endings = new String[count][0];
        none = new long[(count + Long.SIZE - 1) / Long.SIZE];
    }

    /**
     * The classes of the table {@code name} of a language; all are empty where the language has no such table.
     *
     * @throws IllegalStateException if the table names a class that {@code type} does not have
     */
    public static <C extends Enum<C>> WordClasses<C> of(String language, String name, Class<C> type) {
        WordClasses<C> table = new WordClasses<>(type);
        for (List<String> row : LanguageTable.of(language, name).rows()) {
            C wordClass = wordClass(type, row.getFirst(), language + "/" + name);
            Set<String> listed = Set.of(LanguageTable.cell(row, 1).split(" "));
            table.words.put(wordClass, listed);
            table.endings[wordClass.ordinal()] = listed.toArray(new String[0]);
            for (String word : listed) {
                long[] bits = table.classes.computeIfAbsent(word, w -> table.none.clone());
                bits[wordClass.ordinal() / Long.SIZE] |= 1L << wordClass.ordinal();
                table.sieve[place(word.hashCode())] |= 1L << word.hashCode();
            }
        }
        return table;
    }

    private static <C extends Enum<C>> C wordClass(Class<C> type, String name, String table) {
        try {
            return Enum.valueOf(type, name.replace('-', '_').toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw new IllegalStateException("languages/" + table + " has an unknown class " + name, unknown);
        }
    }

    /** Whether {@code word}, in lower case, is of that class. */
    public boolean is(String word, C wordClass) {
        return has(bits(word), wordClass);
    }

    /** All classes of a word as bits by their ordinals, for {@link #has}; not to be changed. */
    public long[] bits(Token token) {
        return bits(token.norm());
    }

    private long[] bits(String word) {
        int hash = word.hashCode();
        return (sieve[place(hash)] >>> hash & 1) == 0 ? none : classes.getOrDefault(word, none);
    }

    private static int place(int hash) {
        return hash >>> 6 & SIEVE - 1;
    }

    /** Whether the class is among {@code bits}. */
    public static boolean has(long[] bits, Enum<?> wordClass) {
        return (bits[wordClass.ordinal() / Long.SIZE] >>> wordClass.ordinal() & 1) != 0;
    }

    /** Whether {@code bits} are those of a word of no class. */
    public static boolean isNone(long[] bits) {
        for (long some : bits) {
            if (some != 0) {
                return false;
            }
        }
        return true;
    }

    /** Whether the token is of that class. */
    public boolean is(Token token, C wordClass) {
        return is(token.norm(), wordClass);
    }

    /** Whether {@code word} ends with one of the class's endings. */
    public boolean ends(String word, C endings) {
        for (String ending : this.endings[endings.ordinal()]) {
            if (word.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    /** The words of a class; none where the language has none. */
    public Set<String> of(C wordClass) {
        return words.getOrDefault(wordClass, Set.of());
    }
}
