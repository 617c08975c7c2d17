package org.fasti.extract.date;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.fasti.language.LanguageTable;
import org.fasti.language.Script;
import org.jspecify.annotations.Nullable;

/**
 * The words of one language that shape dates, looked up by a stretch of text without making strings.
 *
 * <p>Read from the language's folder: {@code months.tsv}, {@code date-words.tsv} and {@code not-years.tsv}; each file
 * says at its top how it is written.
 */
final class DateLexicon {
    /**
     * A word of the lexicon.
     *
     * @param value the month, season code or ordinal; 0 where the sense has none
     * @param abbreviated a full stop may follow it within a date
     * @param everyday also an everyday word or a name
     */
    record Entry(String form, Sense sense, int value, boolean abbreviated, boolean everyday) {}

    private static final int SLOTS = 2048;

    private final @Nullable Entry[] slots = new @Nullable Entry[SLOTS];
    private int longest;
    private int size;
    private boolean unspaced;
    private boolean ordinalStop;
    private boolean firstYears;
    private final Set<Sense> dayFirst = EnumSet.noneOf(Sense.class);
    private final Set<Sense> yearFirst = EnumSet.noneOf(Sense.class);

    /**
     * The lexicon of a language.
     *
     * @param language ISO 639-1 code
     * @throws IllegalArgumentException where there is no such language folder or a line of it is wrong
     */
    static DateLexicon of(String language) {
        if (!LanguageTable.isKnown(language)) {
            throw new IllegalArgumentException("no folder for language " + language);
        }
        DateLexicon lexicon = new DateLexicon();
        for (List<String> row : LanguageTable.of(language, "months.tsv").rows()) {
            List<String> traits = row.size() > 2 ? List.of(row.get(2).split(" ")) : List.of();
            lexicon.put(new Entry(
                    row.get(0),
                    Sense.MONTH,
                    Integer.parseInt(row.get(1)),
                    traits.contains("short"),
                    traits.contains("word")));
        }
        for (String file : List.of("date-words.tsv", "not-years.tsv")) {
            for (List<String> row : LanguageTable.of(language, file).rows()) {
                if (lexicon.isHabit(row)) {
                    continue;
                }
                int value = row.size() > 2 ? Integer.parseInt(row.get(2)) : 0;
                lexicon.put(new Entry(row.get(0), sense(row.get(1), file), value, false, false));
            }
        }
        return lexicon;
    }

    /** Takes in a row that tells not of a word but of how the language writes dates; false where it is of a word. */
    private boolean isHabit(List<String> row) {
        if (row.get(1).equals("day-first") || row.get(1).equals("year-first")) {
            Set<Sense> habit = row.get(1).equals("day-first") ? dayFirst : yearFirst;
            for (char mark : row.get(0).toCharArray()) {
                habit.add(
                        switch (mark) {
                            case '.' -> Sense.STOP;
                            case '/' -> Sense.SLASH;
                            case '-' -> Sense.DASH;
                            default -> throw new IllegalArgumentException("no mark between numbers: " + mark);
                        });
            }
            return true;
        }
        boolean stop = row.get(0).equals(".") && row.get(1).equals("suffix");
        ordinalStop |= stop;
        return stop;
    }

    /** Whether the language has words in a script without blanks, which are cut out of longer runs. */
    boolean isUnspaced() {
        return unspaced;
    }

    /** Whether a full stop makes a number an ordinal: "1. April". */
    boolean hasOrdinalStop() {
        return ordinalStop;
    }

    /** Whether the language has words for the first year of a reign, which make a date without a digit. */
    boolean hasFirstYears() {
        return firstYears;
    }

    /** The marks between the numbers of a date that say that the day stands first. */
    Set<Sense> dayFirst() {
        return dayFirst;
    }

    /** The marks between the numbers of a date that say that the year stands first. */
    Set<Sense> yearFirst() {
        return yearFirst;
    }

    /** The longest entry that begins at {@code start} and ends by {@code end}, whatever follows it. */
    @Nullable
    Entry longestAt(String text, int start, int end) {
        Entry best = null;
        int hash = 0;
        for (int i = start; i < end && i - start < longest; i++) {
            hash = mix(hash, fold(text.charAt(i)));
            Entry entry = find(text, start, i + 1, hash);
            best = entry == null ? best : entry;
        }
        return best;
    }

    /** The hash of a form, folded char by char from 0; see {@link #fold}. */
    static int mix(int hash, char folded) {
        return hash * 31 + folded;
    }

    /** A char in lower case, whatever the locale. */
    static char fold(char c) {
        if (c < 128) {
            return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
        }
        return Character.toLowerCase(c);
    }

    /** The entry whose form is {@code text} from {@code start} to {@code end}, capitals ignored; {@code hash} is its hash. */
    @Nullable
    Entry find(String text, int start, int end, int hash) {
        if (end - start > longest) {
            return null;
        }
        for (int slot = slot(hash); ; slot = (slot + 1) & (SLOTS - 1)) {
            Entry entry = slots[slot];
            if (entry == null || entry.form().length() == end - start && matches(entry.form(), text, start, end)) {
                return entry;
            }
        }
    }

    /** The entry whose form is {@code text} from {@code start} to {@code end}, capitals ignored. */
    @Nullable
    Entry find(String text, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = mix(hash, fold(text.charAt(i)));
        }
        return find(text, start, end, hash);
    }

    private static boolean matches(String form, String text, int start, int end) {
        for (int i = 0; i < form.length(); i++) {
            if (form.charAt(i) != fold(text.charAt(start + i))) {
                return false;
            }
        }
        return true;
    }

    private void put(Entry entry) {
        if (++size > SLOTS / 2) {
            throw new IllegalArgumentException("too many date words in the language folder");
        }
        String form = entry.form();
        int hash = 0;
        for (int i = 0; i < form.length(); i++) {
            hash = mix(hash, form.charAt(i));
        }
        int slot = slot(hash);
        for (Entry taken = slots[slot]; taken != null; taken = slots[slot]) {
            if (taken.form().equals(form)) {
                throw new IllegalArgumentException("twice in the language folder: " + form);
            }
            slot = (slot + 1) & (SLOTS - 1);
        }
        slots[slot] = entry;
        longest = Math.max(longest, form.length());
        firstYears |= entry.sense() == Sense.FIRST_YEAR;
        unspaced |= Script.isWithoutBlanks(form.charAt(0));
    }

    private static int slot(int hash) {
        return (hash ^ (hash >>> 15)) & (SLOTS - 1);
    }

    private static Sense sense(String name, String file) {
        return switch (name) {
            case "month", "day" -> Sense.SPAN;
            default ->
                Arrays.stream(Sense.values())
                        .filter(s ->
                                s.name().equals(name.toUpperCase(Locale.ROOT).replace('-', '_')))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException("no such sense in " + file + ": " + name));
        };
    }
}
