package org.fasti.source;

import java.util.HashMap;
import java.util.LinkedHashSet;
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
        POSTS,
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
        PRETENDED,
        OFFICES,
        LISTED,
        PERSONAL,
        OTHER;

        /** True where the line groups other rows and says nothing of one office. */
        public boolean isSection() {
            return this == OFFICES || this == LISTED || this == PERSONAL || this == OTHER;
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

    private static final Set<String> KINDS = Set.of(
            "connective",
            "numbered",
            "number-opens",
            "number-closes",
            "first-number",
            "telling",
            "begin",
            "end",
            "date",
            "now",
            "ordinal",
            "plural",
            "circa",
            "group");

    private static final Map<String, BoxVocabulary> BY_LANGUAGE = new ConcurrentHashMap<>();

    private final BoxLabels labels;
    private final BoxLines lines;
    private final RoleWords roles;
    private final BoxDateWords dates;
    private final Optional<String> commonEra;
    private final Map<String, Set<String>> words = new HashMap<>();

    private BoxVocabulary(String language) {
        this.roles = new RoleWords(language);
        this.dates = new BoxDateWords(language);
        this.labels = new BoxLabels(language, roles);
        this.lines = new BoxLines(language, dates);
        this.commonEra = LanguageTable.of(language, "date-words.tsv").rows().stream()
                .filter(row -> LanguageTable.cell(row, 1).equals("ce"))
                .map(List::getFirst)
                .findFirst();
        for (List<String> row : LanguageTable.of(language, "infobox-words.tsv").rows()) {
            String kind = LanguageTable.cell(row, 1);
            if (!KINDS.contains(kind)) {
                throw new AssertionError("infobox-words.tsv: unknown kind in " + row);
            }
            words.computeIfAbsent(kind, k -> new LinkedHashSet<>()).add(row.getFirst());
        }
    }

    /** The vocabulary of a language, by ISO 639-1 code; empty where nothing is known of it. */
    public static BoxVocabulary forLanguage(String language) {
        return BY_LANGUAGE.computeIfAbsent(language, BoxVocabulary::new);
    }

    /** The meaning of a whole label, however it is cased; a label that names an unlisted role is a HOLDER's. */
    public Optional<Meaning> meaningOf(String label) {
        return labels.meaningOf(label);
    }

    /** What a line across the box says, if it begins with listed words; a date may follow on the same line. */
    public Optional<LineHit> lineHit(String line) {
        return lines.hit(line);
    }

    /** True where the words are nothing but dates: figures, months, dashes and the words between dates. */
    public boolean isDates(String words) {
        return dates.isDates(words);
    }

    /**
     * The label with which the line at [{@code start}, {@code end}) of {@code text} begins, if it is followed by a value
     * or by nothing.
     *
     * @param spaced whether a blank may part any label from its value, as some browsers copy it; else only a label that
     *     ends in a preposition may be so parted
     */
    Optional<LabelHit> labelAt(String text, int start, int end, boolean spaced) {
        return labels.labelAt(text, start, end, spaced);
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
                || words("connective")
                        .contains(line.substring(line.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT));
    }

    /** True where the word is one that joins the parts of a title: "of", "for", "the". */
    public boolean isConnective(String word) {
        return words("connective").contains(word);
    }

    /** True where a word of the line, as written, joins the parts of a title. */
    boolean hasConnective(String words) {
        for (String word : words.split(" ", 12)) {
            if (words("connective").contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** True where an ordinal before the word is part of a name, as in "19th Congress"; the word in lower case. */
    public boolean isNumbered(String word) {
        return words("numbered").contains(word);
    }

    /** What stands before the number of a holder at a title's front, as 第 in 第6代. */
    public Set<String> numberOpenings() {
        return words("number-opens");
    }

    /** What stands after the number of a holder at a title's front, as 代 in 第6代 and the e of a French 6e. */
    public Set<String> numberClosings() {
        return words("number-closes");
    }

    /** Words for the figure one in the number of a holder, as 初 in 初代. */
    public Set<String> firstNumbers() {
        return words("first-number");
    }

    /** True for a connective that no word of a title ends in, so that it is glued where one does. */
    public boolean isTelling(String word) {
        return words("telling").contains(word);
    }

    /** True where a spell begins at the date after the word: "from"; the word in lower case. */
    public boolean isBeginWord(String word) {
        return words("begin").contains(word);
    }

    /** True where a spell ends at the date after the word: "until"; the word in lower case. */
    public boolean isEndWord(String word) {
        return words("end").contains(word);
    }

    /** True where the words are nothing but a role. */
    public boolean isRole(String words) {
        return roles.isRole(Folded.of(words));
    }

    /** True where the words are nothing but a role, in the singular. */
    public boolean isListedRole(String words) {
        return roles.isListed(Folded.of(words));
    }

    /** The offset in {@code words} of the first words for a role; -1 where there are none. */
    public int rolePlace(String words) {
        return rolePlace(words, 0);
    }

    /** Like {@link #rolePlace(String)}, from the word on that begins at {@code from}. */
    int rolePlace(String words, int from) {
        return roles.place(words, from);
    }

    /** True where the words are one word for a role, or its several words, and nothing else. */
    public boolean isWhollyRole(String words) {
        return roles.isRole(Folded.of(words));
    }

    /** The class of the first words for a role, as {@code roles.tsv} has it, such as {@code royal}. */
    public Optional<String> roleClass(String words) {
        return roles.kind(words);
    }

    /**
     * The word with which a line above offices begins and which belongs to each of them: "Shadow"; or the whole line where
     * it is the beginning of each title: "Comandante di".
     */
    public Optional<String> groupWord(String line) {
        if (words("group").contains(line.toLowerCase(Locale.ROOT))) {
            return Optional.of(line);
        }
        int space = line.indexOf(' ');
        String first = space < 0 ? line : line.substring(0, space);
        return words("group").contains(first.toLowerCase(Locale.ROOT)) ? Optional.of(first) : Optional.empty();
    }

    /** The words for the present in the place of an end: "present". */
    Set<String> nowWords() {
        return words("now");
    }

    /** A word of the language for the common era, as it stands behind a year. */
    public Optional<String> commonEra() {
        return commonEra;
    }

    /** The words with "in carica" after a dash as "oggi", with blanks, so that all stays at its place. */
    public String withPlainNow(String words) {
        Optional<String> plain =
                words("now").stream().filter(one -> one.indexOf(' ') < 0).findFirst();
        String shown = words;
        for (String phrase : words("now")) {
            int at = phrase.indexOf(' ') < 0 || plain.isEmpty() ? -1 : shown.indexOf(phrase);
            int before = at - 1;
            while (before >= 0 && TextLines.isBlank(shown.charAt(before))) {
                before--;
            }
            if (at > 0 && before >= 0 && "–—−-".indexOf(shown.charAt(before)) >= 0) {
                String padded =
                        plain.get() + " ".repeat(phrase.length() - plain.get().length());
                shown = shown.substring(0, at) + padded + shown.substring(at + phrase.length());
            }
        }
        return shown;
    }

    /** The words without brackets around a word for the present, "2009年 - （現職）", so that all stays at its place. */
    public String withBareNow(String words) {
        String shown = words;
        for (String open : List.of("(", "（")) {
            String close = open.equals("(") ? ")" : "）";
            for (String now : shown.indexOf(open) < 0 ? Set.<String>of() : words("now")) {
                shown = shown.replace(open + now + close, ' ' + now + ' ');
            }
        }
        return shown;
    }

    /** True for words that stand in a successor's place where the office is still held: "Incumbent", "in carica". */
    public boolean saysStillHeld(String words) {
        String bracketed = words.strip();
        boolean bare = bracketed.length() < 3 || "(（".indexOf(bracketed.charAt(0)) < 0;
        String plain = bare
                ? bracketed
                : bracketed.substring(1, bracketed.length() - 1).strip();
        return words("now").contains(plain.toLowerCase(Locale.ROOT))
                || lineHit(plain)
                        .filter(hit -> hit.kind() == LineKind.INCUMBENT && hit.rest() == plain.length())
                        .isPresent();
    }

    private Set<String> words(String kind) {
        return words.getOrDefault(kind, Set.of());
    }
}
