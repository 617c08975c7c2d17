package org.fasti.office;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.fasti.language.TermIndex;
import org.fasti.language.Token;
import org.fasti.office.OfficeMention.Mark;
import org.fasti.office.OfficeMention.Name;

/** The part of a title after its role word, and the name after that: "of the county court of Craven County". */
final class RightContext {
    private static final int LONGEST_ACRONYM = 6;
    private static final int YEAR_DIGITS = 4;

    private final TitleTokens tokens;
    private final TermIndex.Match<Role> match;
    private final Set<Mark> marks = EnumSet.noneOf(Mark.class);
    private final Set<Integer> dropped = new HashSet<>();
    private int to;
    private boolean complement;
    private Optional<Name> holder = Optional.empty();
    /** Where the next word is looked at; past {@link #to} only where the title has ended. */
    private int at;

    private RightContext(TitleTokens tokens, TermIndex.Match<Role> match) {
        this.tokens = tokens;
        this.match = match;
        this.to = match.to();
        this.at = match.to();
    }

    /** What follows the role word. */
    static RightContext of(TitleTokens tokens, TermIndex.Match<Role> match) {
        RightContext right = new RightContext(tokens, match);
        right.read();
        return right;
    }

    /** The token after the title. */
    int to() {
        return to;
    }

    /** Whether the title names its body or territory after the role word. */
    boolean complement() {
        return complement;
    }

    Set<Mark> marks() {
        return marks;
    }

    /** The tokens that stand in the title but are no part of it: "(MEP)". */
    Set<Integer> dropped() {
        return dropped;
    }

    /** The name that follows the title. */
    Optional<Name> holder() {
        return holder;
    }

    private void read() {
        boolean goesOn = true;
        while (goesOn && tokens.isOpen(at)) {
            goesOn = step();
        }
        boolean named = holder.isEmpty() && tokens.isOpen(at) && to == at && tokens.isNameWord(at) && marks.isEmpty();
        if (named && tokens.role(at).isEmpty()) {
            int end = HolderName.end(tokens, at);
            holder = end > at ? Optional.of(new Name(at, end)) : Optional.empty();
        }
    }

    /** Takes the next words into the title; false where it has ended. */
    private boolean step() {
        int acronym = acronymEnd(at);
        if (acronym > at) {
            return acronym(acronym);
        }
        if (tokens.isMark(at, '-') && tokens.is(at + 1, TitleWord.ELECT)) {
            marks.add(Mark.ELECT);
            to = at + 2;
            return false;
        }
        int officio = officioEnd(at);
        if (officio > at) {
            marks.add(Mark.EX_OFFICIO);
            drop(at, officio);
            return true;
        }
        if (isPreposition(at)) {
            return complementAt(at + 1);
        }
        if (complement && tokens.isMark(at, ',') && isPlaceApposition(at + 1)) {
            at = tokens.place(at + 1).orElseThrow().to();
            to = at;
            return true;
        }
        return false;
    }

    private boolean acronym(int end) {
        boolean goesOn = end < tokens.size() && isPreposition(end);
        drop(at, end);
        return goesOn;
    }

    private void drop(int first, int end) {
        for (int k = first; k < end; k++) {
            dropped.add(k);
        }
        at = end;
        to = end;
    }

    private boolean complementAt(int start) {
        int end = NounPhrase.end(tokens, start, match.value());
        if (end <= start) {
            return false;
        }
        complement = true;
        holder = HolderName.afterPlace(tokens, start, end);
        if (holder.isPresent()) {
            to = holder.get().from();
            return false;
        }
        to = end;
        at = end;
        return true;
    }

    /** The end of "(MEP)" at {@code i}, else {@code i}. */
    private int acronymEnd(int i) {
        boolean bracketed = tokens.isMark(i, '(')
                && tokens.isCapital(i + 1)
                && tokens.at(i + 1).norm().length() <= LONGEST_ACRONYM
                && tokens.isMark(i + 2, ')');
        return bracketed ? i + 3 : i;
    }

    /** The end of "ex officio" at {@code i}, else {@code i}. */
    private int officioEnd(int i) {
        int officio = tokens.isMark(i + 1, '-') ? i + 2 : i + 1;
        boolean found = tokens.is(i, TitleWord.EX_OFFICIO_OPENER) && tokens.is(officio, TitleWord.EX_OFFICIO);
        return found ? officio + 1 : i;
    }

    /** Whether the word at {@code j} leads from the role to its body, field or territory. */
    private boolean isPreposition(int j) {
        if (!tokens.isOpen(j) || !tokens.isOpen(j + 1)) {
            return false;
        }
        boolean article = tokens.is(j + 1, TitleWord.DETERMINER);
        int noun = article && j + 2 < tokens.size() ? j + 2 : j + 1;
        if (!tokens.isOpen(noun)) {
            return false;
        }
        Token next = tokens.at(noun);
        boolean named = tokens.isCapital(noun) && !tokens.is(noun, TitleWord.SENTENCE_WORD);
        boolean numbered = next.kind() == Token.Kind.NUMBER
                && (next.norm().length() == YEAR_DIGITS && article || Ordinals.isFigure(next));
        boolean plain = next.isWord() && !tokens.isFunctionWord(noun);
        Role role = match.value();
        return tokens.is(j, TitleWord.PREP_OF) && (named || numbered || plain)
                || tokens.is(j, TitleWord.PREP_FOR) && (named || numbered || isField(noun, plain))
                || tokens.is(j, TitleWord.PREP_TO)
                        && named
                        && !tokens.is(match.to() - 1, TitleWord.NEVER_TO)
                        && (role.family() == RoleClass.MEMBER || !Seats.isOfTerms(tokens, noun))
                || tokens.is(j, TitleWord.PREP_MEMBER) && named && role.family() == RoleClass.MEMBER
                || tokens.is(j, TitleWord.PREP_IN)
                        && isWhere(j, noun, named, article)
                        && !NounPhrase.namesGovernment(tokens, noun);
    }

    /** "for life", or the field of a minister. */
    private boolean isField(int noun, boolean plain) {
        return tokens.is(noun, TitleWord.FOR_LIFE)
                || plain
                        && !tokens.is(noun, TitleWord.TIME_WORD)
                        && tokens.words().isMinisterial(match.value());
    }

    private boolean isWhere(int preposition, int noun, boolean named, boolean article) {
        boolean name = named
                && !(tokens.isFunctionWord(noun) && !article)
                && !tokens.at(preposition).capital();
        return name || tokens.isPlaceWord(noun) && article;
    }

    /** ", Texas" after "mayor of Austin". */
    private boolean isPlaceApposition(int i) {
        return tokens.isCapital(i)
                && tokens.place(i)
                        .filter(place -> place.to() >= tokens.size()
                                || !tokens.at(place.to()).capital())
                        .isPresent();
    }
}
