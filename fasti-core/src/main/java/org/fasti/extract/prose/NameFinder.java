package org.fasti.extract.prose;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.fasti.language.LanguageTable;
import org.fasti.language.Token;
import org.fasti.office.TitleWords;

/** Finds names of persons: runs of capitalised words that no preposition of place introduces. */
final class NameFinder {
    private static final Set<String> PLACE_PREPOSITIONS = Set.of("in", "at", "from", "near", "into", "the", "on", "an", "a");

    private final TitleWords words;
    private final Set<String> honorifics = new HashSet<>();
    private final Set<String> kin = new HashSet<>();

    NameFinder(String language) {
        words = TitleWords.forLanguage(language);
        LanguageTable.of(language, "kin.txt").rows().forEach(row -> kin.add(row.getFirst()));
        LanguageTable.of(language, "titles.txt").rows().forEach(row -> honorifics.add(row.getFirst()));
    }

    /** The end of the name that begins at {@code i}; {@code i} where none does. */
    int end(List<Token> tokens, boolean[] closed, int i, int limit) {
        Token first = tokens.get(i);
        return isNameWord(first) ? runEnd(tokens, closed, i, limit) : i;
    }

    /** Whether a single capitalised word before {@code next} can be a name: "Clarke resigned", not "According to". */
    private boolean isSubject(Token next) {
        return words.isVerb(next) || next.kind() == Token.Kind.MARK || next.is("and") || next.is("'s") || next.is("has")
                || next.is("had") || next.norm().endsWith("ed");
    }

    /** The words of the subject's name, in lower case. */
    Set<String> wordsOf(Optional<String> name) {
        return name.map(n -> Set.copyOf(List.of(n.toLowerCase(Locale.ROOT).split(" ")))).orElseGet(Set::of);
    }

    /** Whether the word is for a relative. */
    boolean isKin(Token t) {
        return kin.contains(t.norm());
    }

    /** Whether the capitalised words from {@code i} to {@code end} name a person rather than a place or a body. */
    boolean isPerson(List<Token> tokens, boolean[] closed, int i, int end, int limit) {
        if (i > 0 && PLACE_PREPOSITIONS.contains(tokens.get(i - 1).norm())) {
            return false;
        }
        if (words.places().at(tokens, i, limit).filter(p -> p.to() >= end).isPresent()) {
            return false;
        }
        if (i == 0 && end == 1 && end < tokens.size() && !isSubject(tokens.get(end))) {
            return false;
        }
        return !words.isGenericNoun(tokens.get(end - 1));
    }

    private int runEnd(List<Token> tokens, boolean[] closed, int i, int limit) {
        int k = i;
        while (k < limit && k < tokens.size() && !closed[k] && k - i < 12) {
            Token t = tokens.get(k);
            boolean initial = k > i && t.isMark('.') && tokens.get(k - 1).norm().length() == 1
                    && k + 1 < tokens.size() && tokens.get(k + 1).capital();
            if (initial) {
                k++;
                continue;
            }
            boolean joined = k > i && k + 1 < limit && k + 1 < tokens.size() && isJoin(t)
                    && (tokens.get(k + 1).isMark('-') || tokens.get(k + 1).capital() || tokens.get(k + 1).is("the") || tokens.get(k + 1).norm().length() < 4);
            if (!isNameWord(t) && !joined) {
                break;
            }
            k++;
        }
        while (k > i && !isNameWord(tokens.get(k - 1))) {
            k--;
        }
        return k;
    }

    private boolean isNameWord(Token t) {
        return t.isWord() && t.capital() && !(words.isFunctionWord(t) && !honorifics.contains(t.norm()));
    }

    private static boolean isJoin(Token t) {
        return switch (t.norm()) {
            case "-", "'", "de", "la", "le", "du", "des", "von", "van", "der", "den", "di", "da", "do", "dos", "del", "della",
                    "y", "al", "bin", "ibn", "ben", "binti", "bint", "ibni", "ter", "zu", "of", "e", "af", "av", "el", "ab", "ap",
                    "i", "ul", "the" -> true;
            default -> false;
        };
    }

    /** The name without the honorifics before it; "Pope" and the like stay where nothing but one word follows. */
    String name(String text, List<Token> tokens, int from, int to) {
        int i = from;
        while (i < to - 1 && honorifics.contains(tokens.get(i).norm().replace(".", "")) && to - i > 2) {
            i++;
        }
        StringBuilder name = new StringBuilder();
        Token previous = null;
        for (int k = i; k < to; k++) {
            Token t = tokens.get(k);
            boolean glued = previous == null || t.isMark('-') || previous.isMark('-') || t.is("'s") || t.isMark('\'')
                    || previous.isMark('\'');
            name.append(glued ? "" : " ").append(text, t.start(), t.end());
            previous = t;
        }
        return name.toString();
    }

    Optional<String> nameOf(String text, List<Token> tokens, int from, int to) {
        return from < to ? Optional.of(name(text, tokens, from, to)) : Optional.empty();
    }
}
