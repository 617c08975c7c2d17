package org.fasti.office;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.fasti.language.Token;

/** Writes titles as a reader would: in one line, a capital first, without the words that are no part of them. */
final class TitleLabel {
    private static final String POSSESSIVE = "'s ";

    private final TitleTokens tokens;
    private final TitlePatterns patterns;

    TitleLabel(TitleTokens tokens) {
        this.tokens = tokens;
        this.patterns = tokens.words().patterns();
    }

    /** The title of these contexts, an owner before it put behind: "Mayor of Quzhou" for "Quzhou's mayor". */
    String of(LeftContext left, int roleFrom, RightContext right) {
        String label = words(left.from(), right.to(), left.dropped(), right.dropped());
        return isOwned(left.from(), roleFrom) ? ownerLast(label, right.complement()) : label;
    }

    /** What follows the role word in the label, "of Quzhou"; empty where nothing does. */
    String complement(int roleTo, RightContext right) {
        int from = roleTo;
        while (from < right.to() && right.dropped().contains(from)) {
            from++;
        }
        if (!right.complement() || from >= right.to()) {
            return "";
        }
        String words = words(from, right.to(), Set.of(), right.dropped());
        return words.isEmpty() ? words : words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    }

    /** The tokens from {@code from} to {@code to}, with a capital first. */
    String words(int from, int to) {
        return words(from, to, Set.of(), Set.of());
    }

    static String capitalised(String words) {
        return words.isEmpty() || Character.isUpperCase(words.charAt(0))
                ? words
                : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private String words(int from, int to, Set<Integer> droppedLeft, Set<Integer> droppedRight) {
        StringBuilder label = new StringBuilder();
        Optional<Token> previous = Optional.empty();
        for (int i = from; i < to; i++) {
            if (droppedLeft.contains(i) || droppedRight.contains(i)) {
                continue;
            }
            Token t = tokens.at(i);
            boolean glued = previous.isEmpty()
                    || t.is("'s")
                    || t.isMark('-')
                    || t.isMark('\'')
                    || t.isMark(',')
                    || t.isMark(')')
                    || previous.get().isMark('-')
                    || previous.get().isMark('(');
            label.append(glued ? "" : " ").append(t.is("'s") || t.isMark('-') ? t.norm() : tokens.written(i));
            previous = Optional.of(t);
        }
        return capitalised(patterns.shortened(label.toString().strip()));
    }

    private boolean isOwned(int from, int roleFrom) {
        for (int i = from; i < roleFrom; i++) {
            if (tokens.at(i).is("'s")) {
                return true;
            }
        }
        return false;
    }

    private String ownerLast(String label, boolean complement) {
        int mark = label.indexOf(POSSESSIVE);
        if (mark <= 0 || complement) {
            return label;
        }
        String owner = label.substring(0, mark);
        boolean owned = tokens.words().of(TitleWord.PREP_OF).stream().anyMatch(of -> owner.contains(" " + of + " "));
        return owned ? label : patterns.owned(capitalised(label.substring(mark + POSSESSIVE.length())), owner);
    }
}
