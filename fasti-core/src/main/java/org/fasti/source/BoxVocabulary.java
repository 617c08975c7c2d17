package org.fasti.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.fasti.language.LanguageTable;

/**
 * What a language's infoboxes print: their labels, the lines across their width, and the words for roles by which an
 * unknown label ("IOC President") or an office's heading is recognised.
 */
public final class BoxVocabulary {
    /** What a labelled row says; see {@code infobox-labels.tsv}. */
    public enum Meaning {
        PREDECESSOR,
        SUCCESSOR,
        HOLDER,
        COLLEAGUE,
        AIDE,
        APPOINTER,
        CONSTITUENCY,
        SEE,
        GROUP,
        TERM,
        START,
        END,
        OFFICE,
        BORN,
        DIED,
        BIRTHPLACE,
        DEATHPLACE,
        PARTY,
        EDUCATION,
        IGNORE
    }

    /** What a line across an infobox says; see {@code infobox-lines.tsv}. */
    public enum LineKind {
        IN_OFFICE,
        ASSUMED,
        INCUMBENT,
        ACTING,
        INTERIM,
        ELECT,
        DISPUTED,
        OFFICES,
        PERSONAL,
        OTHER;

        /** True where the line groups other rows and says nothing of one office. */
        public boolean isSection() {
            return this == OFFICES || this == PERSONAL || this == OTHER;
        }
    }

    /** A label at the beginning of a line; {@code end} is the offset after it, exclusive. */
    record LabelHit(int end, Meaning meaning) {}

    /**
     * A line that begins with words of a {@link LineKind}.
     *
     * @param rest the offset in the line where what follows the words begins; the line's length if nothing does
     */
    public record LineHit(LineKind kind, int rest) {}

    private record Label(String words, Meaning meaning, boolean glued) {}

    private static final int LONGEST_LABEL = 60;

    /** Shorter words before a capital are parts of names: "McKay", "DeSoto", "YouTube". */
    private static final int SHORTEST_GLUED_WORD = 5;

    private static final int MOST_WORDS_OF_A_ROLE = 5;

    private static final Map<String, BoxVocabulary> BY_LANGUAGE = new ConcurrentHashMap<>();

    private final Map<String, List<Label>> labelsByHead = new HashMap<>();
    private final Map<String, Meaning> meanings = new HashMap<>();
    private final Map<String, LineKind> lines = new HashMap<>();
    private final Map<String, String> roles = new HashMap<>();
    private final Set<String> connectives = new HashSet<>();
    private final Set<String> dateWords = new HashSet<>();
    private final Set<String> numbered = new HashSet<>();
    private final Set<String> telling = new HashSet<>();
    private final Set<String> beginWords = new HashSet<>();
    private final Set<String> endWords = new HashSet<>();
    private int longestLine;

    private BoxVocabulary(String language) {
        for (List<String> row : LanguageTable.of(language, "infobox-labels.tsv").rows()) {
            Meaning meaning = Meaning.valueOf(LanguageTable.cell(row, 1).toUpperCase(Locale.ROOT));
            String words = row.getFirst();
            boolean glued = LanguageTable.cell(row, 2).equals("any");
            labelsByHead.computeIfAbsent(head(words), h -> new ArrayList<>()).add(new Label(words, meaning, glued));
            meanings.putIfAbsent(fold(words), meaning);
        }
        labelsByHead
                .values()
                .forEach(labels -> labels.sort(
                        Comparator.comparingInt((Label label) -> label.words().length())
                                .reversed()));
        for (List<String> row : LanguageTable.of(language, "infobox-lines.tsv").rows()) {
            LineKind kind = LineKind.valueOf(
                    LanguageTable.cell(row, 1).replace('-', '_').toUpperCase(Locale.ROOT));
            lines.put(fold(row.getFirst()), kind);
            longestLine = Math.max(longestLine, row.getFirst().length());
        }
        for (List<String> row : LanguageTable.of(language, "roles.tsv").rows()) {
            roles.put(fold(row.getFirst()), LanguageTable.cell(row, 2));
        }
        for (List<String> row : LanguageTable.of(language, "infobox-words.tsv").rows()) {
            switch (LanguageTable.cell(row, 1)) {
                case "connective" -> connectives.add(row.getFirst());
                case "date" -> dateWords.add(row.getFirst());
                case "numbered" -> numbered.add(row.getFirst());
                case "telling" -> telling.add(row.getFirst());
                case "begin" -> beginWords.add(row.getFirst());
                case "end" -> endWords.add(row.getFirst());
                default -> throw new AssertionError("infobox-words.tsv: unknown kind in " + row);
            }
        }
        for (List<String> row :
                LanguageTable.of(language, "reference-words.tsv").rows()) {
            if (LanguageTable.cell(row, 1).equals("month")) {
                dateWords.add(row.getFirst().toLowerCase(Locale.ROOT));
            }
        }
    }

    /** The vocabulary of a language, by ISO 639-1 code; empty where nothing is known of it. */
    public static BoxVocabulary forLanguage(String language) {
        return BY_LANGUAGE.computeIfAbsent(language, BoxVocabulary::new);
    }

    /** The meaning of a whole label, however it is cased; a label that names an unlisted role is a HOLDER's. */
    public Optional<Meaning> meaningOf(String label) {
        String folded = fold(label.endsWith(":") ? label.substring(0, label.length() - 1) : label);
        Meaning whole = meanings.get(folded);
        Meaning listed = whole == null && folded.endsWith("(s)")
                ? meanings.get(folded.substring(0, folded.length() - 3).strip())
                : whole;
        if (listed != null) {
            return Optional.of(listed);
        }
        return endsLikeLabel(folded) && rolePlace(folded) >= 0 ? Optional.of(Meaning.HOLDER) : Optional.empty();
    }

    /** What a line across the box says, if it begins with listed words; a date may follow on the same line. */
    public Optional<LineHit> lineHit(String line) {
        LineKind whole = line.length() > longestLine + 2 ? null : lines.get(fold(trimColon(line)));
        if (whole != null) {
            return Optional.of(new LineHit(whole, line.length()));
        }
        int words = 0;
        for (int i = 1; i < line.length() && i <= longestLine + 1 && words < 4; i++) {
            char c = line.charAt(i);
            if (c != ' ' && c != ':' && c != '\t' && c != '\u00A0') {
                continue;
            }
            words++;
            LineKind kind = lines.get(fold(line.substring(0, i)));
            if (kind != null && !kind.isSection()) {
                int rest = i;
                while (rest < line.length() && (TextLines.isBlank(line.charAt(rest)) || line.charAt(rest) == ':')) {
                    rest++;
                }
                if (isDates(line.substring(rest))) {
                    return Optional.of(new LineHit(kind, rest));
                }
            }
        }
        return Optional.empty();
    }

    /** True where the words are nothing but dates: figures, months, dashes and the words between dates. */
    public boolean isDates(String words) {
        boolean figure = false;
        int i = 0;
        int length = words.length();
        if (length > 120) {
            return false;
        }
        while (i < length) {
            char c = words.charAt(i);
            if (Character.isLetter(c)) {
                int from = i;
                while (i < length && (Character.isLetter(words.charAt(i)) || words.charAt(i) == '.')) {
                    i++;
                }
                String word = words.substring(from, i).toLowerCase(Locale.ROOT);
                boolean known = dateWords.contains(word)
                        || (word.endsWith(".") && dateWords.contains(word.substring(0, word.length() - 1)))
                        || (from > 0 && Character.isDigit(words.charAt(from - 1)) && isOrdinalEnding(word));
                if (!known) {
                    return false;
                }
            } else {
                figure |= Character.isDigit(c);
                i++;
            }
        }
        return figure;
    }

    private static boolean isOrdinalEnding(String letters) {
        return letters.equals("st")
                || letters.equals("nd")
                || letters.equals("rd")
                || letters.equals("th")
                || letters.equals("s");
    }

    /**
     * The label with which the line at [{@code start}, {@code end}) of {@code text} begins, if it is followed by a value
     * or by nothing.
     *
     * @param spaced whether a blank may part any label from its value, as some browsers copy it; else only a label that
     *     ends in a preposition may be so parted
     */
    Optional<LabelHit> labelAt(String text, int start, int end, boolean spaced) {
        if (end - start >= 3) {
            for (Label label : labelsByHead.getOrDefault(text.substring(start, start + 3), List.of())) {
                int words = Phrase.endAt(text, start, end, label.words());
                int after = words >= 0 && words + 3 <= end && text.startsWith("(s)", words) ? words + 3 : words;
                if (after >= 0 && isParted(label, text, after, end, spaced)) {
                    return Optional.of(new LabelHit(after, label.meaning()));
                }
            }
        }
        return roleLabelAt(text, start, end);
    }

    private static boolean isParted(Label label, String text, int after, int end, boolean spaced) {
        if (after == end) {
            return true;
        }
        char next = text.charAt(after);
        if (next == '\t' || next == ':') {
            return true;
        }
        if (next == ' ' || next == '\u00A0') {
            char value = after + 1 < end ? text.charAt(after + 1) : ' ';
            return switch (label.meaning()) {
                case PREDECESSOR, SUCCESSOR, APPOINTER, COLLEAGUE ->
                    label.glued() && label.words().indexOf(' ') > 0;
                case BORN, DIED -> Character.isDigit(value) || value == '(';
                case PARTY, EDUCATION, IGNORE ->
                    spaced && label.words().indexOf(' ') > 0 && Character.isUpperCase(value);
                default -> false;
            };
        }
        boolean circa = label.meaning() == Meaning.BORN || label.meaning() == Meaning.DIED;
        return label.glued() || beginsValue(next) || (circa && text.startsWith("c.", after));
    }

    private static boolean beginsValue(char c) {
        return Character.isUpperCase(c)
                || Character.isDigit(c)
                || "(\"“'‘«[".indexOf(c) >= 0
                || (Character.isLetter(c) && !Character.isLowerCase(c));
    }

    /** An unlisted label that names a role and is glued to a capital: {@code IOC PresidentThomas Bach}. */
    private Optional<LabelHit> roleLabelAt(String text, int start, int end) {
        int last = Math.min(end - 1, start + LONGEST_LABEL);
        for (int i = start + 3; i < last; i++) {
            if (Character.isLowerCase(text.charAt(i)) && Character.isUpperCase(text.charAt(i + 1))) {
                String prefix = fold(text.substring(start, i + 1));
                int word = prefix.length() - 1 - prefix.lastIndexOf(' ');
                if (endsLikeLabel(prefix)
                        && (endsWithRole(prefix) || (word >= SHORTEST_GLUED_WORD && beginsWithRole(prefix)))) {
                    return Optional.of(new LabelHit(i + 1, Meaning.HOLDER));
                }
            }
        }
        return Optional.empty();
    }

    /** The offset in a line at which an unlisted label seems to end, "ChurchCatholic Church"; -1 where none does. */
    static int seam(String text, int start, int end) {
        int word = start;
        int last = Math.min(end - 1, start + LONGEST_LABEL / 2);
        for (int i = start; i < last; i++) {
            if (text.charAt(i) == ' ') {
                word = i + 1;
                if (Character.isLowerCase(text.charAt(i + 1))) {
                    return -1;
                }
            } else if (i - word + 1 >= SHORTEST_GLUED_WORD
                    && Character.isLowerCase(text.charAt(i))
                    && Character.isUpperCase(text.charAt(i + 1))) {
                return i + 1;
            }
        }
        return -1;
    }

    private boolean endsLikeLabel(String folded) {
        return !connectives.contains(folded.substring(folded.lastIndexOf(' ') + 1));
    }

    private boolean endsWithRole(String folded) {
        return isRole(folded.substring(folded.lastIndexOf(' ') + 1));
    }

    private boolean beginsWithRole(String folded) {
        int space = folded.indexOf(' ');
        return space > 0 && isRole(folded.substring(0, space));
    }

    /** True where the line goes on in the next: it ends with a connective, a comma or the like. */
    public boolean goesOn(String line) {
        if (line.isEmpty()) {
            return false;
        }
        char last = line.charAt(line.length() - 1);
        return last == ','
                || last == '&'
                || last == '/'
                || last == '-'
                || connectives.contains(
                        line.substring(line.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT));
    }

    /** True where the word is one that joins the parts of a title: "of", "for", "the". */
    public boolean isConnective(String word) {
        return connectives.contains(word);
    }

    /** True where a word of the line, as written, joins the parts of a title. */
    boolean hasConnective(String words) {
        for (String word : words.split(" ", 12)) {
            if (connectives.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** True where an ordinal before the word is part of a name, as in "19th Congress"; the word in lower case. */
    public boolean isNumbered(String word) {
        return numbered.contains(word);
    }

    /** True for a connective that no word of a title ends in, so that it is glued where one does. */
    public boolean isTelling(String word) {
        return telling.contains(word);
    }

    /** True where a spell begins at the date after the word: "from"; the word in lower case. */
    public boolean isBeginWord(String word) {
        return beginWords.contains(word);
    }

    /** True where a spell ends at the date after the word: "until"; the word in lower case. */
    public boolean isEndWord(String word) {
        return endWords.contains(word);
    }

    /** The offset in {@code words} of the first words for a role; -1 where there are none. */
    public int rolePlace(String words) {
        return rolePlace(words, 0);
    }

    /** Like {@link #rolePlace(String)}, from the word on that begins at {@code from}. */
    int rolePlace(String words, int from) {
        int length = words.length();
        while (from < length) {
            int to = from;
            while (to < length && words.charAt(to) != ' ' && words.charAt(to) != '\n' && words.charAt(to) != '\u00A0') {
                to++;
            }
            if (to > from && beginsRole(words, from)) {
                return from;
            }
            from = to + 1;
        }
        return -1;
    }

    /** The class of the first words for a role, as {@code roles.tsv} has it, such as {@code royal}. */
    public Optional<String> roleClass(String words) {
        int place = rolePlace(words);
        return place < 0 ? Optional.empty() : longestRole(words, place);
    }

    private boolean beginsRole(String words, int from) {
        return longestRole(words, from).isPresent();
    }

    private Optional<String> longestRole(String words, int from) {
        Optional<String> found = Optional.empty();
        int seen = 0;
        for (int i = from; i <= words.length() && seen < MOST_WORDS_OF_A_ROLE && i - from <= LONGEST_LABEL; i++) {
            boolean gap = i == words.length() || " \n\u00A0,;:()/".indexOf(words.charAt(i)) >= 0;
            if (gap && i > from) {
                seen++;
                String phrase = fold(words.substring(from, i));
                String role = roles.get(phrase);
                if (role == null) {
                    role = roles.get(singular(phrase));
                }
                if (role != null) {
                    found = Optional.of(role);
                }
            }
        }
        return found;
    }

    boolean isRole(String folded) {
        return roles.containsKey(folded) || roles.containsKey(singular(folded));
    }

    private static String singular(String word) {
        if (word.endsWith("ies")) {
            return word.substring(0, word.length() - 3) + "y";
        }
        if (word.endsWith("men")) {
            return word.substring(0, word.length() - 3) + "man";
        }
        return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }

    private static String trimColon(String line) {
        return line.endsWith(":") ? line.substring(0, line.length() - 1) : line;
    }

    private static String head(String words) {
        return words.substring(0, Math.min(3, words.length()));
    }

    /** Lower case, with plain hyphens as spaces and single spaces. */
    private static String fold(String words) {
        StringBuilder folded = new StringBuilder(words.length());
        boolean space = false;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (TextLines.isBlank(c) || c == '-' || c == '‑') {
                space = !folded.isEmpty();
            } else {
                if (space) {
                    folded.append(' ');
                    space = false;
                }
                folded.append(Character.toLowerCase(c));
            }
        }
        return folded.toString();
    }
}
