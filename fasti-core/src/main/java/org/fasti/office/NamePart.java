package org.fasti.office;

import org.fasti.language.TermIndex;
import org.fasti.language.Token;

/** Tells role words that are parts of other names: of persons, teams and hereditary dignities. */
final class NamePart {
    private static final int LONGEST_ACRONYM = 3;

    private final TitleTokens tokens;
    private final TermIndex.Match<Role> match;

    NamePart(TitleTokens tokens, TermIndex.Match<Role> match) {
        this.tokens = tokens;
        this.match = match;
    }

    /** "mp" written small is no member of a parliament. */
    boolean isAcronymWrittenSmall() {
        if (!isOneWord()) {
            return false;
        }
        Token t = tokens.at(match.from());
        boolean acronym = t.norm().length() <= LONGEST_ACRONYM && !tokens.is(match.from(), TitleWord.SHORT_ROLE)
                || tokens.is(match.from(), TitleWord.ACRONYM);
        return acronym && !Character.isUpperCase(tokens.written(match.from()).charAt(1));
    }

    /** Whether the role word is part of a name or a compound: "minister's", "king crab", "mayor-council". */
    boolean isCompound() {
        int after = match.to();
        if (after >= tokens.size()) {
            return false;
        }
        Token next = tokens.at(after);
        boolean compound = next.isMark('-')
                && after + 1 < tokens.size()
                && !tokens.is(after + 1, TitleWord.ELECT)
                && tokens.at(after - 1).end() == next.start()
                && tokens.at(after + 1).start() == next.end()
                && !tokens.at(after + 1).capital();
        return compound || next.is("'s") || !next.capital() && tokens.words().isNotOffice(next);
    }

    boolean isOfName(LeftContext left, RightContext right) {
        return isTeam(right) || isSurname(left, right) || isDignity(left, right) || isPostNominal(left, right);
    }

    /** "Juan Soto MP (2005)": letters after a name; "the Lota West MP" and "Labour MP" are titles. */
    private boolean isPostNominal(LeftContext left, RightContext right) {
        boolean letters = isOneWord()
                && tokens.isAcronym(match.from())
                && match.from() - left.from() > 1
                && !right.complement()
                && right.holder().isEmpty()
                && !(left.from() > 0 && tokens.is(left.from() - 1, TitleWord.DETERMINER));
        return letters && isOfNames(left.from());
    }

    /** Whether all words from there to the role word could be given names: capitalised, and neither of a place nor of a body. */
    private boolean isOfNames(int from) {
        boolean names = true;
        for (int k = from; names && k < match.from(); k++) {
            names = tokens.isCapital(k)
                    && !tokens.isAcronym(k)
                    && !tokens.isModifier(k)
                    && !tokens.words().isGenericNoun(tokens.at(k))
                    && tokens.place(k).isEmpty();
        }
        return names;
    }

    boolean isPlural() {
        String last = tokens.at(match.to() - 1).norm();
        return tokens.words().of(TitleWord.PLURAL_ENDING).stream()
                .anyMatch(
                        ending -> last.endsWith(ending) && !match.value().name().endsWith(ending));
    }

    /** "Washington Senators", "the Cardinals": capitalised plurals without a complement are teams. */
    private boolean isTeam(RightContext right) {
        return tokens.isCapital(match.to() - 1) && !right.complement() && isPlural();
    }

    /** "John Michael Bishop (born 1936)": a name at the head of a sentence. */
    private boolean isSurname(LeftContext left, RightContext right) {
        boolean church = match.value().family() == RoleClass.CHURCH;
        boolean surname = tokens.is(match.from(), TitleWord.SURNAME);
        boolean title = left.from() != 0 && !church && !surname
                || left.from() == match.from()
                || right.complement()
                || right.holder().isPresent()
                || !isOneWord()
                || !tokens.isCapital(match.from());
        if (title || !tokens.isCapital(left.from()) || tokens.isModifier(left.from())) {
            return false;
        }
        boolean beforeComma = match.to() < tokens.size() && !tokens.isWord(match.to());
        boolean named = surname
                && !(left.from() > 0 && tokens.is(left.from() - 1, TitleWord.DETERMINER))
                && left.marks().isEmpty()
                && left.rank().isEmpty()
                && isOfNames(left.from());
        return tokens.place(left.from()).isEmpty()
                && (named || left.from() == 0 || beforeComma && match.from() - left.from() == 1);
    }

    /** "Zakir Husain Khan", "3rd Count of Bregentved": a name or a hereditary dignity, not an office. */
    private boolean isDignity(LeftContext left, RightContext right) {
        if (match.value().family() != RoleClass.ROYAL) {
            return false;
        }
        boolean nameBefore =
                isOneWord() && tokens.isCapital(match.from()) && left.from() < match.from() && !right.complement();
        boolean peerage = left.ordinal().isPresent()
                && tokens.words().is(match.value().name(), TitleWord.PEERAGE)
                && left.from() > 0
                && tokens.at(left.from() - 1).kind() == Token.Kind.NUMBER;
        return nameBefore || peerage;
    }

    private boolean isOneWord() {
        return match.to() - match.from() == 1;
    }
}
