package org.fasti.office;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.fasti.office.OfficeMention.Mark;

/** The part of a title before its role word, read from right to left: "36th deputy CCP" of "36th deputy CCP secretary". */
final class LeftContext {
    /** How many words further to the left "former" and the number in the line of holders are looked for. */
    private static final int REACH = 3;

    private final TitleTokens tokens;
    private final int roleFrom;
    private final int floor;
    private final Set<Mark> marks = EnumSet.noneOf(Mark.class);
    private final Set<Integer> dropped = new HashSet<>();
    private int from;
    private OptionalInt ordinal = OptionalInt.empty();
    private OptionalInt rank = OptionalInt.empty();

    private LeftContext(TitleTokens tokens, int roleFrom, int floor) {
        this.tokens = tokens;
        this.roleFrom = roleFrom;
        this.floor = floor;
        this.from = roleFrom;
    }

    /** What stands before the role word at {@code roleFrom}, not before {@code floor}. */
    static LeftContext of(TitleTokens tokens, int roleFrom, int floor) {
        LeftContext left = new LeftContext(tokens, roleFrom, floor);
        left.read();
        return left;
    }

    /** The first token of the title. */
    int from() {
        return from;
    }

    OptionalInt ordinal() {
        return ordinal;
    }

    OptionalInt rank() {
        return rank;
    }

    Set<Mark> marks() {
        return marks;
    }

    /** The tokens that stand in the title but are no part of it: "acting". */
    Set<Integer> dropped() {
        return dropped;
    }

    private void read() {
        int i = roleFrom - 1;
        while (i >= floor && tokens.isOpen(i) && ordinal.isEmpty()) {
            int next = step(i);
            if (next == i) {
                break;
            }
            i = next;
        }
        lookFurther(i);
    }

    /** Takes the words that end at {@code i} into the title; the position before them, or {@code i} where it begins. */
    private int step(int i) {
        if (isRanking(i)) {
            rank = value(i - 2);
            from = ordinalFrom(i - 2);
            return from - 1;
        }
        if (i == roleFrom - 1 && tokens.isMark(i, '-') && isRanking(i + 1)) {
            // "fifth-ranking member": the role word "ranking member" begins inside the rank.
            rank = value(i - 1);
            from = ordinalFrom(i - 1);
            for (int k = from; k <= i + 1; k++) {
                dropped.add(k);
            }
            return from - 1;
        }
        if (tokens.isMark(i, '-') && i - 1 >= floor && tokens.joins(i) && isTitleWord(i - 1)) {
            return i - 1;
        }
        if (tokens.at(i).is("'s") && i - 1 >= floor && tokens.isCapital(i - 1)) {
            from = i;
            return i - 1;
        }
        if (isOrdinal(i)) {
            ordinal = value(i);
            return ordinalFrom(i) - 1;
        }
        Optional<Mark> mark = mark(i);
        if (mark.isPresent()) {
            return marked(mark.get(), i);
        }
        if (isTitleWord(i)) {
            from = i;
            return i - 1;
        }
        return i;
    }

    private int marked(Mark mark, int i) {
        marks.add(mark);
        int first = mark == Mark.EX_OFFICIO ? officioFrom(i) : i;
        if (mark != Mark.SHADOW) {
            for (int k = first; k <= i; k++) {
                dropped.add(k);
            }
        }
        from = first;
        return first - 1;
    }

    private Optional<Mark> mark(int i) {
        if (tokens.is(i, TitleWord.ACTING)) {
            return Optional.of(Mark.ACTING);
        }
        if (tokens.is(i, TitleWord.INTERIM)) {
            return Optional.of(Mark.INTERIM);
        }
        if (tokens.is(i, TitleWord.HONORARY)) {
            return Optional.of(Mark.HONORARY);
        }
        if (tokens.is(i, TitleWord.SHADOW)) {
            return Optional.of(Mark.SHADOW);
        }
        return officioFrom(i) < i ? Optional.of(Mark.EX_OFFICIO) : Optional.empty();
    }

    /** Where "ex officio", which ends at {@code i}, begins; {@code i} where it does not. */
    private int officioFrom(int i) {
        int opener = tokens.isMark(i - 1, '-') ? i - 2 : i - 1;
        boolean exOfficio =
                tokens.is(i, TitleWord.EX_OFFICIO) && opener >= floor && tokens.is(opener, TitleWord.EX_OFFICIO_OPENER);
        return exOfficio ? opener : i;
    }

    /** "former" and the number in the line of holders may stand before words that are not of the title. */
    private void lookFurther(int last) {
        boolean near = true;
        for (int k = last; k >= Math.max(floor, last - REACH); k--) {
            if (tokens.is(k, TitleWord.FORMER)) {
                marks.add(Mark.FORMER);
            } else if (near && ordinal.isEmpty() && isOrdinal(k)) {
                ordinal = value(k);
            }
            // "first as clerk": not the first clerk.
            near &= tokens.isWord(k) && !tokens.isFunctionWord(k);
        }
    }

    /** Whether "fifth-ranking" or "first-ranked" ends at {@code i}. */
    private boolean isRanking(int i) {
        return tokens.is(i, TitleWord.RANKING)
                && i - 2 >= floor
                && tokens.isMark(i - 1, '-')
                && value(i - 2).isPresent();
    }

    private OptionalInt value(int i) {
        OptionalInt compound = compound(i);
        return compound.isPresent()
                ? compound
                : tokens.words().ordinals().value(tokens.at(i).norm());
    }

    /** The number of "twenty-first", which ends at {@code i}. */
    private OptionalInt compound(int i) {
        return i - 2 >= 0 && tokens.isMark(i - 1, '-')
                ? tokens.words()
                        .ordinals()
                        .value(tokens.at(i - 2).norm(), tokens.at(i).norm())
                : OptionalInt.empty();
    }

    /** Where the ordinal that ends at {@code i} begins. */
    private int ordinalFrom(int i) {
        return compound(i).isPresent() ? i - 2 : i;
    }

    private boolean isOrdinal(int i) {
        if (Ordinals.isFigure(tokens.at(i))) {
            return true;
        }
        boolean word = tokens.words().ordinals().isWord(tokens.at(i)) || tokens.is(i, TitleWord.ORDINAL_LIKE);
        return word && !(tokens.isCapital(i) && tokens.isCapital(i + 1));
    }

    private boolean isTitleWord(int i) {
        boolean opener = tokens.is(i, TitleWord.PLACE_OPENER) && tokens.isCapital(i) && tokens.isCapital(i + 1);
        if (!tokens.isWord(i) || tokens.isFunctionWord(i) && !opener) {
            return false;
        }
        if (tokens.isCapital(i)) {
            return i > 0 || !tokens.words().isVerb(tokens.at(i));
        }
        if (tokens.isModifier(i)) {
            return true;
        }
        // "provincial party organization chief": generic nouns join only where more of the title stands before them.
        return tokens.isPlaceWord(i)
                && (tokens.isCapital(i - 1) || tokens.isModifier(i - 1))
                && !tokens.isFunctionWord(i - 1);
    }
}
