package org.fasti.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.fasti.claim.OfficeClaim.Qualifier;
import org.fasti.language.LanguageTable;
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

    private static final int LONGEST_NAME = 90;

    private static final Map<String, Neighbours> BY_LANGUAGE = new ConcurrentHashMap<>();

    private final Map<String, Nobody> nobody = new HashMap<>();
    private final Set<String> filling = new HashSet<>();
    private final Set<String> generations = new HashSet<>();
    private final Map<String, Qualifier> provisional = new HashMap<>();
    private final Set<String> instead = new HashSet<>();

    private Neighbours(String language) {
        for (List<String> row : LanguageTable.of(language, "neighbours.tsv").rows()) {
            String word = row.getFirst();
            switch (LanguageTable.cell(row, 1)) {
                case "created" -> nobody.put(word, Nobody.CREATED);
                case "abolished" -> nobody.put(word, Nobody.ABOLISHED);
                case "unheld" -> nobody.put(word, Nobody.UNHELD);
                case "self" -> nobody.put(word, Nobody.SELF);
                case "filling" -> filling.add(word);
                case "generation" -> generations.add(word);
                case "acting" -> provisional.put(word, Qualifier.ACTING);
                case "interim" -> provisional.put(word, Qualifier.INTERIM);
                case "as" -> instead.add(word);
                default -> throw new AssertionError("neighbours.tsv: unknown class in " + row);
            }
        }
    }

    public static Neighbours forLanguage(String language) {
        return BY_LANGUAGE.computeIfAbsent(language, Neighbours::new);
    }

    /** ACTING or INTERIM for words such as "ad interim", in lower case. */
    public Optional<Qualifier> provisional(String words) {
        return Optional.ofNullable(provisional.get(words));
    }

    /** The other office that a remark says was held: "as Regent". */
    public Optional<String> otherOffice(String remark) {
        int space = remark.indexOf(' ');
        return space > 0 && instead.contains(remark.substring(0, space).toLowerCase(Locale.ROOT))
                ? Optional.of(remark.substring(space + 1).strip())
                : Optional.empty();
    }

    /** Reads the lines of one place, in order. */
    public Reading read(String text, List<Span> lines) {
        List<Named> persons = new ArrayList<>();
        Optional<String> words = Optional.empty();
        Optional<Nobody> kind = Optional.empty();
        for (Span value : joined(text, lines)) {
            if (isWholly(value.in(text), instead)) {
                continue;
            }
            for (Span piece : pieces(text, value)) {
                Named named = named(text, piece);
                Optional<Nobody> none = nobody(named.name());
                if (none.isPresent()) {
                    words = words.or(() -> Optional.of(piece.in(text)));
                    kind = kind.or(() -> none);
                } else if (isName(named.name())) {
                    persons.add(named);
                }
            }
        }
        return new Reading(persons, persons.isEmpty() ? words : Optional.empty(), kind);
    }

    private static boolean isName(String name) {
        return name.length() <= LONGEST_NAME && name.chars().anyMatch(Character::isLetter);
    }

    private static boolean isWholly(String line, Set<String> words) {
        return words.contains(line.toLowerCase(Locale.ROOT));
    }

    /** Lines that go on from the one before: those in brackets, and those that begin with a small letter. */
    private List<Span> joined(String text, List<Span> lines) {
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
                            || (otherOffice && endsOpen(joined.getLast().in(text))));
            if (goesOn) {
                joined.set(joined.size() - 1, joined.getLast().cover(line));
                otherOffice |= instead.contains(first);
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

    /** Parts a list: at semicolons, arrows and dots, and at commas and "and" unless they belong to one name. */
    private List<Span> pieces(String text, Span value) {
        List<Span> pieces = new ArrayList<>();
        int depth = 0;
        int from = value.start();
        for (int i = value.start(); i < value.end(); i++) {
            char c = text.charAt(i);
            if (c == '(' || c == '[') {
                depth++;
            } else if (c == ')' || c == ']') {
                depth = Math.max(0, depth - 1);
            }
            if (depth > 0) {
                continue;
            }
            if (isInstead(text, i, value.end())) {
                break;
            }
            int after = separator(text, i, value.end());
            if (after > i) {
                add(text, from, i, pieces);
                from = after;
                i = after - 1;
            }
        }
        add(text, from, value.end(), pieces);
        return pieces;
    }

    /** True where "as" begins another office, in which commas part no names. */
    private boolean isInstead(String text, int at, int end) {
        if (text.charAt(at) != ' ' && text.charAt(at) != '\n') {
            return false;
        }
        for (String word : instead) {
            int after = at + 1 + word.length();
            if (after < end && text.startsWith(word, at + 1) && text.charAt(after) == ' ') {
                return true;
            }
        }
        return false;
    }

    private static void add(String text, int from, int to, List<Span> pieces) {
        int s = from;
        int e = to;
        while (s < e && (text.charAt(s) <= ' ' || text.charAt(s) == '\u00A0')) {
            s++;
        }
        while (e > s && (text.charAt(e - 1) <= ' ' || text.charAt(e - 1) == '\u00A0' || text.charAt(e - 1) == ',')) {
            e--;
        }
        if (e > s) {
            pieces.add(new Span(s, e));
        }
    }

    /** The offset after the separator that stands at {@code at}; {@code at} where none does. */
    private int separator(String text, int at, int end) {
        char c = text.charAt(at);
        if (c == ';' || c == '→' || c == '·' || c == '•' || c == '|') {
            return at + 1;
        }
        if (c == '/' && at + 1 < end && text.charAt(at + 1) == ' ') {
            return at + 1;
        }
        if (c == ',') {
            return isListComma(text, at + 1, end) ? at + 1 : at;
        }
        if (c == ' ' && at + 2 < end) {
            if (text.startsWith("& ", at + 1)) {
                return at + 2;
            }
            if (text.startsWith("and ", at + 1) && at + 5 < end && Character.isUpperCase(text.charAt(at + 5))) {
                return at + 4;
            }
        }
        return at;
    }

    /** A comma parts two names unless what follows goes on with one: "Jr.", "3rd Earl of Bute", "of Gloucester". */
    private boolean isListComma(String text, int after, int end) {
        int from = after;
        while (from < end && text.charAt(from) == ' ') {
            from++;
        }
        int to = from;
        while (to < end && text.charAt(to) != ' ' && text.charAt(to) != ',') {
            to++;
        }
        if (to == from || !Character.isUpperCase(text.charAt(from))) {
            return false;
        }
        return !generations.contains(text.substring(from, to).toLowerCase(Locale.ROOT));
    }

    private Named named(String text, Span piece) {
        String words = piece.in(text);
        StringBuilder name = new StringBuilder();
        StringBuilder remark = new StringBuilder();
        int depth = 0;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c == '(' || c == '[') {
                depth++;
                if (c == '(' && !remark.isEmpty()) {
                    remark.append(' ');
                }
            } else if (c == ')' || c == ']') {
                depth = Math.max(0, depth - 1);
            } else if (depth == 0) {
                name.append(c <= ' ' || c == '\u00A0' ? ' ' : c);
            } else if (isInRoundBrackets(words, i)) {
                remark.append(c);
            }
        }
        String plain = name.toString().strip().replace("  ", " ");
        for (String word : instead) {
            int as = plain.indexOf(' ' + word + ' ');
            if (as > 0) {
                remark.append(remark.isEmpty() ? "" : " ").append(plain, as + 1, plain.length());
                plain = plain.substring(0, as);
            }
        }
        return new Named(plain, remark.toString().strip(), piece);
    }

    private static boolean isInRoundBrackets(String words, int at) {
        return words.lastIndexOf('(', at) > words.lastIndexOf('[', at);
    }

    /** What the words say if they name nobody. */
    public Optional<Nobody> nobody(String words) {
        String[] parts = words.toLowerCase(Locale.ROOT).split("[ ,.:;–—\u00A0]+", 16);
        if (parts.length > 0 && nobody.get(parts[0]) == Nobody.SELF) {
            return Optional.of(Nobody.SELF);
        }
        Optional<Nobody> kind = Optional.empty();
        for (String part : parts) {
            Nobody said = nobody.get(part);
            if (said != null) {
                kind = kind.isEmpty() || kind.get() == Nobody.UNHELD ? Optional.of(said) : kind;
            } else if (!part.isEmpty() && !filling.contains(part)) {
                return Optional.empty();
            }
        }
        return kind;
    }
}
