package org.fasti.office;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.fasti.language.TermIndex;
import org.fasti.language.Token;

/** Finds seats that a text only names by their body: "elected to the City Council", "to the Forty-seventh Congress". */
final class Seats {
    private static final Role SEAT = new Role(Role.MEMBER, RoleClass.MEMBER);
    private static final int LONGEST_NUMBERS = 40;

    private final TitleTokens tokens;
    private final TitlePatterns patterns;

    Seats(TitleTokens tokens) {
        this.tokens = tokens;
        this.patterns = tokens.words().patterns();
    }

    /** "elected clerk of the House to the Tenth and the Eleventh Congress": {@code at} says for which terms, not of what. */
    static boolean isOfTerms(TitleTokens tokens, int at) {
        return new Seats(tokens).numbered(at).isPresent();
    }

    /** A seat in the body whose name begins at {@code at}. */
    Optional<OfficeMention> inBody(int at) {
        int start = tokens.skipDeterminer(at);
        if (!tokens.isOpen(start) || !tokens.isWord(start)) {
            return Optional.empty();
        }
        int end = wholeBody(start, NounPhrase.end(tokens, start, SEAT));
        boolean named = end > start && tokens.namesBody(start, end) && tokens.hasCapital(start, end);
        if (!named || isOtherThing(start, end)) {
            return Optional.empty();
        }
        String body = new TitleLabel(tokens).words(start, end);
        return Optional.of(seat(start, end, start, SEAT, patterns.seat(body), patterns.seatOf(body)));
    }

    /** "the Ohio house of representatives": the name of a body that small words go on with. */
    private int wholeBody(int start, int end) {
        for (int k = start; k < end; k++) {
            Optional<TermIndex.Match<String>> body = tokens.words().bodies().at(tokens.all(), k);
            if (body.isPresent() && body.get().to() > end) {
                return body.get().to();
            }
        }
        return end;
    }

    /** "the Senate building", "the office of the Senate". */
    private boolean isOtherThing(int start, int end) {
        boolean other = tokens.is(end, TitleWord.SEAT_NOT_AFTER);
        for (int k = start; k < end; k++) {
            other |= tokens.is(k, TitleWord.SEAT_NOT_WITHIN) && !tokens.isCapital(k);
        }
        return other;
    }

    /** A seat in the numbered terms of a legislature that begin at {@code at}. */
    Optional<OfficeMention> numbered(int at) {
        boolean numbered = false;
        boolean capital = false;
        for (int k = at; tokens.isOpen(k) && k - at < LONGEST_NUMBERS; k++) {
            Optional<TermIndex.Match<String>> body =
                    tokens.isWord(k) ? tokens.words().legislatures().at(tokens.all(), k) : Optional.empty();
            if (body.isPresent()) {
                capital |= tokens.isCapital(k);
                return numbered && capital ? Optional.of(numbered(at, k, body.get())) : Optional.empty();
            }
            boolean number = tokens.words().ordinals().isOrdinal(tokens.at(k)) || tokens.is(k, TitleWord.NEXT_TERM);
            numbered |= number;
            capital |= tokens.isCapital(k);
            if (!number && !isBetweenNumbers(k)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private OfficeMention numbered(int at, int body, TermIndex.Match<String> legislature) {
        Role role = new Role(legislature.value(), RoleClass.MEMBER);
        String title = patterns.seat(TitleLabel.capitalised(tokens.at(body).norm()));
        return seat(at, legislature.to(), at, role, title, "");
    }

    private boolean isBetweenNumbers(int k) {
        Token t = tokens.at(k);
        return t.isMark('-')
                || t.isMark(',')
                || tokens.is(k, TitleWord.NUMBER_PART)
                || tokens.is(k, TitleWord.NUMBER_JOINT);
    }

    private static OfficeMention seat(int from, int to, int role, Role seat, String label, String complement) {
        OptionalInt none = OptionalInt.empty();
        return new OfficeMention(
                from, to, role, role, seat, none, none, true, Set.of(), Optional.empty(), label, complement);
    }
}
