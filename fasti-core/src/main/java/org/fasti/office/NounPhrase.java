package org.fasti.office;

import org.fasti.language.Token;

/** Finds where the name of a body, field or territory ends: "the Ministry of Trade, Industry and Labour". */
final class NounPhrase {
    private static final int LONGEST = 24;
    private static final int MOST_SMALL_WORDS = 5;
    private static final int LONGEST_LIST = 9;
    private static final int YEAR_DIGITS = 4;

    private final TitleTokens tokens;
    private final Role role;
    private final int start;
    /** Where the next token is looked at, and where the phrase ends as far as it has been read. */
    private int at;

    private int end;
    private int small;
    private boolean capitalSeen;

    private NounPhrase(TitleTokens tokens, int start, Role role) {
        this.tokens = tokens;
        this.role = role;
        this.start = start;
        this.at = tokens.skipDeterminer(start);
        this.end = start;
    }

    /** The end of the noun phrase at {@code start}, which belongs to {@code role}; {@code start} where there is none. */
    static int end(TitleTokens tokens, int start, Role role) {
        NounPhrase phrase = new NounPhrase(tokens, start, role);
        boolean goesOn = true;
        while (goesOn && tokens.isOpen(phrase.at) && phrase.at - start < LONGEST) {
            goesOn = phrase.step();
        }
        return phrase.end;
    }

    private boolean begun() {
        return end > start;
    }

    /** Takes the token at hand into the phrase; false where the phrase has ended before it. */
    private boolean step() {
        Token t = tokens.at(at);
        if (tokens.isCapital(at) && !tokens.is(at, TitleWord.SENTENCE_WORD)) {
            return capital();
        }
        if (t.kind() == Token.Kind.NUMBER) {
            return number(t);
        }
        boolean possessive = t.is("'s") || t.isMark('\'') && tokens.isCapital(at + 1);
        if (begun() && possessive) {
            at++;
            return true;
        }
        if (begun() && t.isMark('-') && tokens.joins(at)) {
            if (isParticleBetweenHyphens(at + 1)) {
                at += 3;
                return true;
            }
            // "Forty-ninth" is one word.
            at += tokens.isCapital(at + 1) ? 1 : 2;
            end = tokens.isCapital(at) ? end : at;
            return true;
        }
        if (tokens.is(at, TitleWord.PREP_OF) && begun() && continues(at + 1)) {
            return noun();
        }
        if (isInnerPreposition()) {
            at = tokens.skipDeterminer(at + 1);
            return true;
        }
        boolean and = tokens.is(at, TitleWord.AND) || t.isMark('&');
        if (and && begun() && joinsNouns(at) || t.isMark(',') && begun() && isListOfFields(at)) {
            return noun();
        }
        return isSmallNoun() && smallNoun();
    }

    /** The "sur" of "Lota-sur-Mer". */
    private boolean isParticleBetweenHyphens(int i) {
        return tokens.isWord(i)
                && !tokens.isCapital(i)
                && tokens.isMark(i - 1, '-')
                && tokens.isMark(i + 1, '-')
                && tokens.isCapital(i + 2);
    }

    private boolean capital() {
        if (begun() && startsRole()) {
            return false;
        }
        capitalSeen = true;
        small = 0;
        at++;
        end = at;
        return true;
    }

    /** Another noun follows the joint at hand. */
    private boolean noun() {
        at = tokens.skipDeterminer(at + 1);
        small = 0;
        return true;
    }

    private boolean number(Token t) {
        boolean year = t.norm().length() == YEAR_DIGITS && tokens.isCapital(at + 1);
        boolean counted =
                begun() && t.norm().length() < YEAR_DIGITS && tokens.at(at - 1).capital();
        if (!year && !counted && !Ordinals.isFigure(t)) {
            return false;
        }
        at++;
        end = counted && !year ? at : end;
        return true;
    }

    private boolean isSmallNoun() {
        return !tokens.isCapital(at)
                && tokens.isPlainNoun(at)
                && small < MOST_SMALL_WORDS
                && (!capitalSeen || tokens.isPlaceWord(at) || tokens.isModifier(at) && isNoun(at + 1));
    }

    private boolean smallNoun() {
        if (begun() && startsRole() && !tokens.isPlaceWord(at)) {
            return false;
        }
        small++;
        at++;
        end = at;
        return true;
    }

    private boolean isNoun(int i) {
        return tokens.isOpen(i) && (tokens.isCapital(i) || tokens.isPlaceWord(i));
    }

    /** Whether another title begins at hand, after a mark or "and". */
    private boolean startsRole() {
        boolean inside = at == start || tokens.isWord(at - 1) && !tokens.is(at - 1, TitleWord.AND);
        return !inside && tokens.roleWithin(at);
    }

    private boolean continues(int from) {
        int i = tokens.skipDeterminer(from);
        return tokens.isOpen(i) && (tokens.isCapital(i) || tokens.isPlainNoun(i) || Ordinals.isFigure(tokens.at(i)));
    }

    private boolean isInnerPreposition() {
        int i = tokens.skipDeterminer(at + 1);
        if (!begun() || !tokens.isOpen(i) || !tokens.isNameWord(i)) {
            return false;
        }
        boolean preposition = tokens.is(at, TitleWord.INNER_PREPOSITION)
                && !namesGovernment(tokens, i)
                && !namesParty(i)
                && !Seats.isOfTerms(tokens, at + 1);
        return preposition && (capitalSeen || tokens.is(at, TitleWord.INNER_ALWAYS))
                || capitalSeen && tokens.is(at, TitleWord.PLACE_PARTICLE);
    }

    /**
     * Whether somebody's cabinet is named at {@code from}: "Minister of Health in the Soto Cabinet". That is no part of the
     * office; "in the Cabinet of the Northern States" is.
     */
    static boolean namesGovernment(TitleTokens tokens, int from) {
        int to = capitals(tokens, from);
        boolean cabinet = to > from && (tokens.is(from, TitleWord.CABINET) || tokens.is(to - 1, TitleWord.CABINET));
        int of = tokens.skipDeterminer(to + 1);
        boolean territory = tokens.is(to, TitleWord.PREP_OF)
                && tokens.isOpen(of)
                && tokens.role(of).isEmpty()
                && (of > to + 1 || tokens.place(of).isPresent());
        return cabinet && !territory;
    }

    /** "member of the council for the Labour Party": whose member is no part of the office. */
    private boolean namesParty(int from) {
        int to = capitals(tokens, from);
        return capitalSeen && to > from && tokens.is(to - 1, TitleWord.PARTY);
    }

    private static int capitals(TitleTokens tokens, int from) {
        int to = from;
        while (tokens.isOpen(to) && tokens.isCapital(to)) {
            to++;
        }
        return to;
    }

    private boolean joinsNouns(int and) {
        int i = tokens.skipDeterminer(and + 1);
        if (!tokens.isOpen(i) || !tokens.isWord(i)) {
            return false;
        }
        boolean otherArticle = i > and + 1 && !tokens.is(and + 1, TitleWord.DEFINITE_ARTICLE);
        Token next = tokens.at(i);
        if (otherArticle || tokens.isFunctionWord(i) || tokens.words().isVerb(next) || tokens.roleWithin(i)) {
            return false;
        }
        if (next.capital() != tokens.at(and - 1).capital() || !next.capital() && !tokens.isPlainNoun(i)) {
            return false;
        }
        return !isNewClause(i);
    }

    /** "Governor of Texas and Smith was …": what follows is a new clause. */
    private boolean isNewClause(int from) {
        int k = from;
        while (tokens.isCapital(k) || tokens.is(k, TitleWord.PREP_OF)) {
            k++;
        }
        return k < tokens.size() && tokens.words().isVerb(tokens.at(k));
    }

    /** "Minister for Trade, Industry and Labour": the commas part fields, not offices. */
    private boolean isListOfFields(int comma) {
        if (!tokens.words().isMinisterial(role) && !hasFieldHead(comma)) {
            return false;
        }
        for (int k = comma + 1; k < Math.min(tokens.size(), comma + LONGEST_LIST); k++) {
            if (!tokens.isOpen(k) || tokens.words().isVerb(tokens.at(k))) {
                return false;
            }
            if (tokens.is(k, TitleWord.AND)) {
                return tokens.isWord(k + 1)
                        && tokens.isCapital(k + 1) == tokens.isCapital(comma + 1)
                        && !tokens.isFunctionWord(k + 1)
                        && !tokens.roleWithin(k + 1);
            }
            boolean field = tokens.isWord(k)
                    && (!tokens.isFunctionWord(k) || tokens.is(k, TitleWord.PREP_OF))
                    && tokens.role(k).isEmpty();
            if (!tokens.isMark(k, ',') && !field) {
                return false;
            }
        }
        return false;
    }

    private boolean hasFieldHead(int to) {
        for (int i = start; i < to; i++) {
            if (tokens.is(i, TitleWord.FIELD_HEAD)) {
                return true;
            }
        }
        return false;
    }
}
