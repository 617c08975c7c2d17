package org.fasti.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.fasti.claim.OfficeClaim.Qualifier;
import org.fasti.source.BoxVocabulary;
import org.fasti.source.Span;

/** Reads the names in a predecessor's or successor's place, and the words that name nobody; see {@code neighbours.tsv}. */
public final class Neighbours {
    /**
     * A person as named.
     *
     * @param name without remarks and marks
     * @param remark what stands in brackets after it: "(acting)", "(1973–1980)", "as Regent"; empty if nothing does
     * @param span the name in the text, remark included
     */
    public record Named(String name, String remark, Span span) {}

    /** What words that name nobody say. */
    public enum Nobody {
        CREATED,
        ABOLISHED,
        UNHELD,
        SELF
    }

    /**
     * Who is named in one place.
     *
     * @param nobody the words where they name no person
     */
    public record Reading(List<Named> persons, Optional<String> nobody, Optional<Nobody> kind) {
        public Reading {
            persons = List.copyOf(persons);
        }
    }

    /** The sign behind the name of one who died in office. */
    private static final char DIED = '†';

    private static final int MOST_WORDS_OF_A_RANK = 4;
    private static final int LONGEST_NAME = 90;
    private static final int LONGEST_REMARK = 20;
    private static final int FEWEST_DIGITS_OF_YEARS = 3;

    private static final Map<String, Neighbours> BY_LANGUAGE = new ConcurrentHashMap<>();

    private final NeighbourWords table;
    private final NameList list;
    private final BoxVocabulary boxes;

    private Neighbours(String language) {
        this.table = new NeighbourWords(language);
        this.list = new NameList(table);
        this.boxes = BoxVocabulary.forLanguage(language);
    }

    public static Neighbours forLanguage(String language) {
        return BY_LANGUAGE.computeIfAbsent(language, Neighbours::new);
    }

    /** ACTING or INTERIM for words such as "ad interim", in lower case. */
    public Optional<Qualifier> provisional(String words) {
        return table.provisional(words);
    }

    /** The words at a title's ends, without a blank, that say that it is held provisionally; the longest first. */
    List<String> actingInTitles() {
        return table.actingInTitles();
    }

    /** The line without a word at its head that joins it to the one above: "and". */
    String withoutJoining(String line) {
        for (String word : table.joining()) {
            if (line.startsWith(word) && line.length() > word.length() && line.charAt(word.length()) == ' ') {
                return line.substring(word.length() + 1).strip();
            }
        }
        return line;
    }

    /** True where words in brackets after a title, in lower case, are no part of it: "concurrently". */
    boolean saysNoTitle(String remark) {
        return table.isAside(remark)
                || table.manners().contains(remark)
                || otherOffice(remark).isPresent();
    }

    /** The title without words at its end that say by what right it was held: "jure uxoris". */
    String withoutManner(String title) {
        for (String words : table.manners()) {
            int at = title.length() - words.length();
            if (at > 1 && title.charAt(at - 1) == ' ' && title.regionMatches(true, at, words, 0, words.length())) {
                return withoutComma(title.substring(0, at).strip());
            }
        }
        return title;
    }

    /** The title without a rank before it: "Archbishop of Lota" of "Cardinal, Archbishop of Lota". */
    String withoutDignity(String title) {
        int comma = title.indexOf(',');
        boolean dignity = comma > 0
                && table.dignities().contains(title.substring(0, comma).toLowerCase(Locale.ROOT));
        return dignity ? title.substring(comma + 1).strip() : title;
    }

    /** True for the title of a noble: "1st Earl of Lota". */
    boolean isRank(String title) {
        String[] words = title.toLowerCase(Locale.ROOT).split(" ", MOST_WORDS_OF_A_RANK);
        int rank = words.length > 1 && Character.isDigit(words[0].isEmpty() ? ' ' : words[0].charAt(0)) ? 1 : 0;
        return words.length > rank + 1 && words[rank].length() > 2 && table.isGeneration(words[rank]);
    }

    /** True for a line that is nothing but a rank, above the title. */
    boolean isDignity(String line) {
        return table.dignities().contains(withoutComma(line).toLowerCase(Locale.ROOT));
    }

    private static String withoutComma(String words) {
        return words.endsWith(",") ? words.substring(0, words.length() - 1).strip() : words;
    }

    /** The other office that a remark says was held: "as Regent". */
    public Optional<String> otherOffice(String remark) {
        int space = remark.indexOf(' ');
        return space > 0 && table.instead().contains(remark.substring(0, space).toLowerCase(Locale.ROOT))
                ? Optional.of(remark.substring(space + 1).strip())
                : Optional.empty();
    }

    /** Reads the lines of one place, in order. */
    public Reading read(String text, List<Span> lines) {
        List<Named> persons = new ArrayList<>();
        Optional<String> words = Optional.empty();
        Optional<Nobody> kind = Optional.empty();
        for (Span value : joined(text, lines)) {
            // Some pages write below a name when he or she held the office, and some that nobody came next.
            String line = value.in(text);
            // What stands alone below a name is the office that he or she held: "Podestà".
            if (!persons.isEmpty() && isOffice(line)) {
                continue;
            }
            if (isWholly(line, table.instead()) || boxes.isDates(line) || boxes.saysStillHeld(line)) {
                continue;
            }
            for (Span piece : list.pieces(text, value)) {
                Named named = named(text, piece);
                Optional<Nobody> none = nobody(named.name().isEmpty() ? named.remark() : named.name());
                if (none.isPresent()) {
                    words = words.or(() -> Optional.of(piece.in(text).replace('\n', ' ')));
                    kind = kind.or(() -> none);
                } else if (isName(named.name())) {
                    persons.add(named);
                }
            }
        }
        return new Reading(persons, persons.isEmpty() ? words : Optional.empty(), kind);
    }

    /** Reads the lines of a place of which it is known otherwise that they name nobody: "Vacant", "Civil War". */
    public Reading nobody(String text, List<Span> lines) {
        String words = String.join(
                " ", lines.stream().map(span -> span.in(text).strip()).toList());
        Optional<Nobody> kind = lines.stream()
                .map(span -> named(text, span))
                .map(named -> nobody(named.name().isEmpty() ? named.remark() : named.name()))
                .flatMap(Optional::stream)
                .findFirst();
        return words.isEmpty()
                ? new Reading(List.of(), Optional.empty(), Optional.empty())
                : new Reading(List.of(), Optional.of(words), kind.or(() -> Optional.of(Nobody.UNHELD)));
    }

    /** "Podestà", "Presidente del Consiglio"; a peer may be named so: "Duke of Kent". */
    private boolean isOffice(String line) {
        if (boxes.isWhollyRole(line)) {
            return true;
        }
        int space = line.indexOf(' ');
        int end = space < 0 ? -1 : line.indexOf(' ', space + 1);
        return end > 0
                && boxes.isListedRole(line.substring(0, space))
                && boxes.isConnective(line.substring(space + 1, end))
                && boxes.roleClass(line).filter("royal"::equals).isEmpty();
    }

    private static boolean isName(String name) {
        return name.length() <= LONGEST_NAME && name.chars().anyMatch(Character::isLetter);
    }

    private static boolean isWholly(String line, Set<String> words) {
        return words.contains(line.toLowerCase(Locale.ROOT));
    }

    /** Lines that go on from the one before: those in brackets, and those that begin with a small letter. */
    private List<Span> joined(String text, List<Span> lines) {
        if (lines.size() == 1 && lines.getFirst().length() > 0) {
            return lines;
        }
        List<Span> joined = new ArrayList<>();
        boolean otherOffice = false;
        for (Span line : lines) {
            if (line.length() == 0) {
                continue;
            }
            char c = text.charAt(line.start());
            String first = firstWord(line.in(text)).toLowerCase(Locale.ROOT);
            boolean small = Character.isLowerCase(c) && nobody(line.in(text)).isEmpty();
            boolean goesOn = !joined.isEmpty()
                    && (c == '('
                            || small
                            || table.isRemark(line.in(text).strip().toLowerCase(Locale.ROOT))
                            || (otherOffice && endsOpen(joined.getLast().in(text))));
            if (goesOn) {
                joined.set(joined.size() - 1, joined.getLast().cover(line));
                otherOffice |= table.instead().contains(first);
            } else if (!otherOffice) {
                joined.add(line);
            }
        }
        return joined;
    }

    private static boolean endsOpen(String words) {
        return words.endsWith(",");
    }

    private static String firstWord(String words) {
        int space = words.indexOf(' ');
        return space < 0 ? words : words.substring(0, space);
    }

    /** One name as written, with what is no part of it as its remark. */
    public Named named(String words) {
        return named(words, new Span(0, words.length()));
    }

    private Named named(String text, Span piece) {
        String words = piece.in(text);
        StringBuilder name = new StringBuilder();
        StringBuilder remark = new StringBuilder();
        int depth = 0;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c == '(' || c == '[' || c == '（') {
                depth++;
                if (c != '[' && !remark.isEmpty()) {
                    remark.append(' ');
                }
            } else if (c == ')' || c == ']' || c == '）') {
                depth = Math.max(0, depth - 1);
            } else if (depth == 0 && c != DIED) {
                name.append(c <= ' ' || c == '\u00A0' ? ' ' : c);
            } else if (depth > 0 && isInRoundBrackets(words, i)) {
                remark.append(c);
            }
        }
        String plain = withoutLabel(name.toString().strip().replace("  ", " "), remark);
        for (String word : table.instead()) {
            int as = plain.indexOf(' ' + word + ' ');
            if (as > 0) {
                remark.append(remark.isEmpty() ? "" : " ").append(plain, as + 1, plain.length());
                plain = plain.substring(0, as);
            }
        }
        return withoutRemark(plain, remark, piece);
    }

    /** Takes off the end of a name what is no part of it: "John Doe 1817–1821", "John Doe acting", "John Doe de facto". */
    private Named withoutRemark(String name, StringBuilder remark, Span piece) {
        String plain = name;
        for (boolean again = true; again; ) {
            int cut = remarkAt(plain);
            again = cut > 0;
            if (again) {
                String off = plain.substring(cut).strip();
                remark.insert(0, remark.isEmpty() ? off : off + ' ');
                plain = plain.substring(0, cut).strip();
            }
        }
        return new Named(plain, remark.toString().strip(), piece);
    }

    private int remarkAt(String name) {
        int last = name.lastIndexOf(' ');
        if (last <= 0) {
            return -1;
        }
        if (isYears(name.substring(last + 1))) {
            return last;
        }
        // Letters behind a name, as of an order: "Jan Roe, O.S.B."
        if (name.charAt(last - 1) == ',' && NameList.isLetters(name.substring(last + 1))) {
            return last - 1;
        }
        for (int space = last; space > 0; space = name.lastIndexOf(' ', space - 1)) {
            if (table.isRemark(name.substring(space + 1).toLowerCase(Locale.ROOT))) {
                return space;
            }
            if (name.length() - space > LONGEST_REMARK) {
                break;
            }
        }
        return -1;
    }

    private static boolean isYears(String word) {
        int digits = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (!Character.isDigit(c) && "–—-/".indexOf(c) < 0) {
                return false;
            }
            digits += Character.isDigit(c) ? 1 : 0;
        }
        return digits >= FEWEST_DIGITS_OF_YEARS;
    }

    /** Without "acting:" before a name, which becomes a remark. */
    private String withoutLabel(String name, StringBuilder remark) {
        int wide = name.indexOf('：');
        int colon = wide < 0 ? name.indexOf(':') : wide;
        String label = colon < 0 ? "" : name.substring(0, colon).strip().toLowerCase(Locale.ROOT);
        if (table.provisional(label).isEmpty() || colon + 1 == name.length()) {
            return name;
        }
        remark.append(remark.isEmpty() ? "" : " ").append(label);
        return name.substring(colon + 1).strip();
    }

    private static boolean isInRoundBrackets(String words, int at) {
        return Math.max(words.lastIndexOf('(', at), words.lastIndexOf('（', at)) > words.lastIndexOf('[', at);
    }

    /** What the words say if they name nobody. */
    public Optional<Nobody> nobody(String words) {
        return table.nobody(words);
    }
}
